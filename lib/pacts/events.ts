// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";

export type Subject = { id: string; caseId: string | null };

/** A fact of this room; unless it says otherwise everyone may know it, and somebody is told. */
export const fact = (
  type: string,
  pact: Subject,
  payload: Record<string, unknown>,
  kind: { isPublic: boolean; hasReactions: boolean } = { isPublic: true, hasReactions: true },
): Fact => ({
  type: `pact.${type}`,
  subject: { kind: "pact", id: pact.id },
  caseId: pact.caseId,
  payload,
  ...kind,
});

/** Neither the public nor anybody by name is told. */
export const unseen = { isPublic: false, hasReactions: false };

/** Those concerned are told, the public is not. */
export const confidential = { isPublic: false, hasReactions: true };

/** The public reads it, and nobody is told by name. */
export const unheard = { isPublic: true, hasReactions: false };
