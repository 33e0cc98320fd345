// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";
import type { ExceptionKind } from "./vocabulary.ts";

const fact = (type: string, payload: Record<string, unknown>): Fact => ({
  type: `hours.${type}`,
  subject: { kind: "opening-hours", id: "office" },
  isPublic: false,
  hasReactions: false,
  payload,
});

/** `calledOff` is how many appointments fell with the hours. */
export const hoursChanged = (version: number, calledOff: number) => fact("changed", { version, calledOff });

type Recorded = { id: string; kind: ExceptionKind; startsOn: string; endsOn: string };

export const exceptionRecorded = ({ id, kind, startsOn, endsOn }: Recorded, calledOff: number) =>
  fact("exception-recorded", { exceptionId: id, kind, startsOn, endsOn, calledOff });

export const exceptionRemoved = ({ id, kind, startsOn, endsOn }: Recorded, calledOff: number) =>
  fact("exception-removed", { exceptionId: id, kind, startsOn, endsOn, calledOff });
