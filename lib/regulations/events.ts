// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";

/** Regulations bind everyone: that one changed is public, what is at work on a draft is not. */
const fact = (type: string, id: string, isPublic: boolean, payload: Record<string, unknown>): Fact => ({
  type: `regulation.${type}`,
  subject: { kind: "regulation", id },
  isPublic,
  hasReactions: false,
  payload,
});

export const regulationOpened = (id: string, slug: string) => fact("opened", id, false, { slug });

export const regulationDescribed = (id: string) => fact("described", id, false, {});

type Imported = { versionId: string; sha256: string; articles: number };

export const versionImported = (id: string, imported: Imported) => fact("version-imported", id, false, imported);

export const versionDiscarded = (id: string, discarded: { versionId: string; sha256: string }) =>
  fact("version-discarded", id, false, discarded);

/** Its only draft was discarded: nothing of it was ever public, and its address is free again. */
export const regulationRemoved = (id: string, slug: string) => fact("removed", id, false, { slug });

type Published = { versionId: string; number: number; validFrom: string; act: string; sha256: string };

export const versionPublished = (id: string, published: Published) => fact("version-published", id, true, published);

export const versionWithdrawn = (id: string, withdrawn: { versionId: string; number: number; reason: string }) =>
  fact("version-withdrawn", id, true, withdrawn);

type Repealed = { repealId: string; repealedFrom: string; act: string; replacedBy: string | null };

/** `replacedBy` is the address of the regulation that stands in its place. */
export const regulationRepealed = (id: string, repealed: Repealed) => fact("repealed", id, true, repealed);

export const repealTakenBack = (id: string, takenBack: { repealId: string; repealedFrom: string; reason: string }) =>
  fact("repeal-taken-back", id, true, takenBack);
