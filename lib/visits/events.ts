// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";

type Visit = { id: string; kindId: string; startsAt: Date };

/** What the visit is about is between the person and the office: the journal has its time alone. */
const fact = (type: string, { id, kindId, startsAt }: Visit, hasReactions: boolean): Fact => ({
  type: `visit.${type}`,
  subject: { kind: "visit", id },
  isPublic: false,
  hasReactions,
  payload: { kindId, startsAt: startsAt.toISOString() },
});

export const visitBooked = (visit: Visit) => fact("booked", visit, true);
export const visitMoved = (visit: Visit) => fact("moved", visit, true);
export const visitCancelled = (visit: Visit) => fact("cancelled", visit, true);
export const visitCalledOff = (visit: Visit) => fact("called-off", visit, true);
export const visitReminded = (visit: Visit) => fact("reminded", visit, true);
export const visitAttended = (visit: Visit) => fact("attended", visit, false);
export const visitMissed = (visit: Visit) => fact("missed", visit, false);
/** Subject, note and guest are removed some time after it. */
export const visitForgotten = (visit: Visit) => fact("forgotten", visit, false);

const ofKind = (type: string, id: string, payload: Record<string, unknown>): Fact => ({
  type: `visit-kind.${type}`,
  subject: { kind: "visit-kind", id },
  isPublic: false,
  hasReactions: false,
  payload,
});

export const visitKindWritten = (id: string) => ofKind("written", id, { version: 1 });
export const visitKindRevised = (id: string, version: number) => ofKind("revised", id, { version });
export const visitKindRetired = (id: string) => ofKind("retired", id, {});
export const visitKindRestored = (id: string) => ofKind("restored", id, {});
