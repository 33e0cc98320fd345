// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Posted } from "./commands/post-comment.ts";
import type { PostComment } from "./schemas.ts";

/** Where what was posted is to be read: on the page of its thread where it is a reply. */
export function postedAddress(locale: Locale, { parentId }: PostComment, { id, number, publication }: Posted): string {
  const done = publication === "held" ? "held" : "posted";
  const page = parentId
    ? href(locale, "discussionThread", { number, comment: parentId }, { done })
    : href(locale, "discussion", { number }, { done });
  return `${page}#comment-${id}`;
}
