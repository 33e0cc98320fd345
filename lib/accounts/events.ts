// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";
import type { Door } from "./vocabulary.ts";

const about = (personId: string) => ({
  subject: { kind: "person", id: personId } as const,
  isPublic: false,
  hasReactions: false,
});

export const accountOpened = (personId: string, door: Door): Fact => ({
  ...about(personId),
  type: "account-opened",
  payload: { door },
});
