// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";

const fact = (type: string, id: string, isPublic: boolean, payload: Record<string, unknown> = {}): Fact => ({
  type: `document.${type}`,
  subject: { kind: "document", id },
  isPublic,
  hasReactions: false,
  payload,
});

export const documentAdded = (id: string, kind: string) => fact("added", id, false, { kind });

export const documentDescribed = (id: string) => fact("described", id, false);

export const documentFileAdded = (id: string, file: { fileId: string; sha256: string }) =>
  fact("file-added", id, false, file);

export const documentFileRemoved = (id: string, fileId: string) => fact("file-removed", id, false, { fileId });

export const documentPublished = (id: string, slug: string) => fact("published", id, true, { slug });

export const documentWithdrawn = (id: string, reason: string) => fact("withdrawn", id, true, { reason });
