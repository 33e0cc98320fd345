// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { db } from "#db/client.ts";
import { personTag } from "#lib/accounts/tags.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { publicTimeline } from "#lib/journal/timeline.ts";
import { today } from "#lib/kernel/clock.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { countPublic, findByNumber, listLatestAnswers, listNewest, listNumbers } from "./queries.ts";
import { proposalsTag, proposalTag } from "./tags.ts";

/**
 * What the prerendered pages show: the same queries, kept until a command expires their tag. `today` is the day in Rome
 * on which they were read, by which a page tells what is overdue.
 */

export async function publishedNewest(limit?: number) {
  "use cache";
  cacheTag(proposalsTag);
  cacheLife(publicCache);
  return { proposals: await listNewest(limit), today: today().toString() };
}

export async function publishedAnswers(limit: number) {
  "use cache";
  cacheTag(proposalsTag);
  cacheLife(publicCache);
  return listLatestAnswers(limit);
}

export async function publishedCount() {
  "use cache";
  cacheTag(proposalsTag);
  cacheLife(publicCache);
  return countPublic();
}

/** A site map holds 50,000 addresses at most, and every proposal has one in each language. */
const numbersInSiteMap = 20_000;

export async function publishedNumbers() {
  "use cache";
  cacheTag(proposalsTag);
  cacheLife(publicCache);
  return listNumbers(numbersInSiteMap);
}

/** A proposal with its timeline and attachments; null where the number leads to none. */
export async function publishedProposal(number: string) {
  "use cache";
  cacheTag(proposalTag(number));
  cacheLife(publicCache);
  const proposal = await findByNumber(number);
  if (!proposal) return null;
  cacheTag(personTag(proposal.authorId));
  const [timeline, attachments] = await Promise.all([
    publicTimeline(db, { kind: "proposal", id: proposal.id }),
    listFilesOf({ kind: "proposal", id: proposal.id }),
  ]);
  return { proposal, timeline, attachments, today: today().toString() };
}
