// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { commonsTag } from "#lib/commons/tags.ts";
import { today } from "#lib/kernel/clock.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { countFiledFor, listPactsFor } from "#lib/pacts/queries.ts";
import { pactsTag } from "#lib/pacts/tags.ts";
import {
  countPublished,
  findPublic,
  listAnswered,
  listAttachmentsOf,
  listChanges,
  listCommonsOf,
  listOpenOn,
  listPublished,
  listSlugs,
} from "./queries.ts";
import { standingOn } from "./standing-policy.ts";
import { callsTag } from "./tags.ts";

/** What prerendered pages show. `today` is the day in Rome on which it was read: what opens or closes comes with the next look. */

export async function publishedCalls() {
  "use cache";
  cacheTag(callsTag);
  cacheLife(publicCache);
  return { calls: await listPublished(), today: today().toString() };
}

export async function publishedCallCount() {
  "use cache";
  cacheTag(callsTag);
  cacheLife(publicCache);
  return countPublished();
}

/** A call with what it is about, what was asked and, once it is over, what it received; null where there is nothing at this address. */
export async function publishedCall(slug: string) {
  "use cache";
  cacheTag(callsTag, commonsTag, pactsTag);
  cacheLife(publicCache);
  const call = await findPublic(slug);
  if (!call) return null;
  const day = today();
  const isOver = ["closed", "withdrawn"].includes(standingOn(call, day));
  const [commons, questions, attachments, changes, pacts, received] = await Promise.all([
    listCommonsOf(call.id),
    listAnswered(call.id),
    listAttachmentsOf([call.id]),
    listChanges(call.id),
    isOver ? listPactsFor(call.id) : [],
    isOver ? countFiledFor(call.id) : null,
  ]);
  const files = attachments.get(call.id) ?? [];
  return { call, commons, questions, files, changes, pacts, received, today: day.toString() };
}

/** The calls that take applications today, for one commons where it is named. */
export async function publishedOpenCalls(commonsId?: string) {
  "use cache";
  cacheTag(callsTag);
  cacheLife(publicCache);
  return listOpenOn(today(), commonsId);
}

/** A site map holds 50,000 addresses at most. */
const slugsInSiteMap = 2_000;

export async function publishedCallSlugs() {
  "use cache";
  cacheTag(callsTag);
  cacheLife(publicCache);
  return listSlugs(slugsInSiteMap);
}
