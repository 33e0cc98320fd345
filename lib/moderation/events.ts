// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";
import type { AppealOutcome, Ground, Holding, ModeratedKind, Signal } from "./vocabulary.ts";

type Subject = { kind: ModeratedKind; id: string; caseId: string | null };

/** The record of moderation is for who watches over the house; what was hidden says so where it stood. */
const fact = (type: string, { kind, id, caseId }: Subject, payload: Record<string, unknown>): Fact => ({
  type: `moderation.${type}`,
  subject: { kind, id },
  caseId,
  payload,
  isPublic: false,
  hasReactions: true,
});

type Item = { moderationId: string };

export const contentHeld = (subject: Subject, payload: Item & { because: Holding; signals: Signal[] }) =>
  fact("held", subject, payload);

export const contentReported = (subject: Subject, payload: Item & { ground: Ground }): Fact => ({
  ...fact("reported", subject, payload),
  hasReactions: false,
});

export const contentPublished = (subject: Subject, payload: Item & { explanation: string }) =>
  fact("published", subject, payload);

export const contentHidden = (subject: Subject, payload: Item & { ground: Ground; explanation: string }) =>
  fact("hidden", subject, payload);

export const reportsDismissed = (subject: Subject, payload: Item & { explanation: string }) =>
  fact("reports-dismissed", subject, payload);

export const moderationDropped = (subject: Subject, payload: Item): Fact => ({
  ...fact("dropped", subject, payload),
  hasReactions: false,
});

export const hidingAppealed = (subject: Subject, payload: Item) => fact("appealed", subject, payload);

export const appealDecided = (subject: Subject, payload: Item & { outcome: AppealOutcome; answer: string }) =>
  fact("appeal-decided", subject, payload);
