// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CallState, Standing } from "./vocabulary.ts";

/** The days of a call, `YYYY-MM-DD` in Europe/Rome; the last ones are included. */
export type Dated = {
  state: CallState;
  opensOn: string | null;
  closesOn: string | null;
  questionsUntil: string | null;
};

/** What the calendar makes of a call on a day in Rome. */
export function standingOn({ state, opensOn, closesOn }: Dated, day: Temporal.PlainDate): Standing {
  if (state !== "published") return state;
  const on = day.toString();
  if (opensOn === null || on < opensOn) return "coming";
  return closesOn === null || on <= closesOn ? "open" : "closed";
}

/** Whether questions are taken on that day: from its publication to the last day for them. */
export const takesQuestionsOn = ({ state, questionsUntil }: Dated, day: Temporal.PlainDate): boolean =>
  state === "published" && questionsUntil !== null && day.toString() <= questionsUntil;
