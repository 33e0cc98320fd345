// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { countDiscussion, listArguments } from "./queries.ts";
import { discussionTag } from "./tags.ts";
import type { DiscussedKind } from "./vocabulary.ts";

const argumentsOfASide = 3;

/**
 * Both sides of a discussion beside each other. New comments and votes do not expire it, or a lively discussion would
 * have its page made anew at every click: it is renewed after some seconds. What is hidden or removed expires it.
 */
export async function publishedArguments(kind: DiscussedKind, id: string) {
  "use cache";
  cacheTag(discussionTag(id));
  cacheLife(publicCache);
  const subject = { kind, id };
  const [counts, inFavour, against] = await Promise.all([
    countDiscussion(subject),
    listArguments(subject, "for", argumentsOfASide),
    listArguments(subject, "against", argumentsOfASide),
  ]);
  return { counts, inFavour, against };
}
