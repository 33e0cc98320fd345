// SPDX-License-Identifier: AGPL-3.0-or-later
import { today } from "./clock.ts";

/** Where a day stands to a time between two days: before it, in it, after it. */
export const periodStates = ["to-come", "standing", "over"] as const;
export type PeriodState = (typeof periodStates)[number];

type Period = {
  /** Days `YYYY-MM-DD` in Europe/Rome, both included; null while no end is set. */
  startsOn: string;
  endsOn: string | null;
  /** The moment at which it was cut short; from that day on it stands no more. */
  stoppedAt: Date | null;
};

export function periodStateOn({ startsOn, endsOn, stoppedAt }: Period, on: Temporal.PlainDate): PeriodState {
  const day = on.toString();
  if (stoppedAt && today(stoppedAt.toTemporalInstant()).toString() <= day) return "over";
  if (endsOn !== null && endsOn < day) return "over";
  return startsOn > day ? "to-come" : "standing";
}
