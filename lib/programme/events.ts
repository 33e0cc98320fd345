// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";

/** An aim or a purpose was written, changed or taken out. */
export const programmeChanged = (itemId: string): Fact => ({
  type: "municipality.programme-changed",
  subject: { kind: "municipality", id: itemId },
  isPublic: true,
  hasReactions: false,
  payload: {},
});
