// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ArticleStatus, Standing } from "./vocabulary.ts";

type Dated = { status: ArticleStatus; publishedFrom: Date | null; publishedUntil: Date | null };

/** What the clock makes of a published article; `until` is the first moment at which it is over. */
export function standingOf({ status, publishedFrom, publishedUntil }: Dated, at: Date): Standing {
  if (status !== "published") return status;
  if (publishedFrom === null || publishedFrom > at) return "scheduled";
  return publishedUntil !== null && publishedUntil <= at ? "over" : "current";
}
