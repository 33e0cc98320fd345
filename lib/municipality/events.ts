// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";

const fact = (type: string, code: string): Fact => ({
  type,
  subject: { kind: "municipality", id: code },
  isPublic: false,
  hasReactions: false,
  payload: {},
});

export const topicAdded = (code: string) => fact("topic.added", code);
export const topicRevised = (code: string) => fact("topic.revised", code);
export const topicRetired = (code: string) => fact("topic.retired", code);
export const topicRestored = (code: string) => fact("topic.restored", code);

export const zoneAdded = (code: string) => fact("zone.added", code);
export const zoneRevised = (code: string) => fact("zone.revised", code);
export const zoneRetired = (code: string) => fact("zone.retired", code);
export const zoneRestored = (code: string) => fact("zone.restored", code);
/** The shape that was looked at counts from now on. */
export const zoneDrawn = (code: string) => fact("zone.drawn", code);
