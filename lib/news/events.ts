// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";
import type { ArticleKind } from "./vocabulary.ts";

type Open = { isPublic: boolean; hasReactions: boolean };

const fact = (
  type: string,
  id: string,
  payload: Record<string, unknown> = {},
  { isPublic, hasReactions }: Open = { isPublic: false, hasReactions: false },
): Fact => ({ type: `article.${type}`, subject: { kind: "article", id }, isPublic, hasReactions, payload });

const told = { isPublic: true, hasReactions: false };

export const articleDrafted = (id: string, kind: ArticleKind) => fact("drafted", id, { kind });

export const articleChanged = (id: string, version: number) => fact("changed", id, { version });

export const articleDiscarded = (id: string) => fact("discarded", id);

/** `from` and `until` are instants, in ISO 8601. */
export const articlePublished = (id: string, term: { from: string; until: string | null }) =>
  fact("published", id, term, told);

export const articleRescheduled = (id: string, term: { from: string; until: string | null }) =>
  fact("rescheduled", id, term, told);

export const articleWithdrawn = (id: string, reason: string) => fact("withdrawn", id, { reason }, told);

/** It can be read from now on: whoever asked for it is told. */
export const articleAppeared = (id: string) => fact("appeared", id, {}, { isPublic: true, hasReactions: true });

export const articleEnded = (id: string) => fact("ended", id, {}, told);
