// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from "node:util";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "#db/client.ts";
import { commonsTag } from "#lib/commons/tags.ts";
import { publicTimeline } from "#lib/journal/timeline.ts";
import { today } from "#lib/kernel/clock.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import type { MapArea } from "#lib/maps/vocabulary.ts";
import { municipalityTag } from "#lib/municipality/published.ts";
import { unitNames } from "#lib/organisation/queries.ts";
import { countFacets } from "#lib/search/facets.ts";
import { findExamination } from "./examination-queries.ts";
import { publicView } from "./examination-view.ts";
import { acceptedReports, listActivities, listMeetings, listReports } from "./life-queries.ts";
import {
  countPublic,
  findMovedInDocument,
  findPublicByNumber,
  lastChangedOn,
  listNewest,
  listNumbers,
  listPublicHistory,
} from "./queries.ts";
import { areaOf, onMap } from "./register-marks.ts";
import type { PactFilter, PactSearch } from "./register-schemas.ts";
import { gatherCombinations, searchPacts } from "./register-search.ts";
import { pactStatistics } from "./register-statistics.ts";
import { pactsTag, pactTag } from "./tags.ts";
import { findPublishedTexts } from "./text-final.ts";
import { facets, hasLife, isInForce } from "./vocabulary.ts";
import { pactWorkflow } from "./workflow.ts";

/**
 * What the prerendered pages show: the same queries, kept until a command expires their tag: that of the municipality
 * too, whose topics and zones they name. `today` is the day in Rome on which they were read.
 */

export async function publishedNewest(limit?: number) {
  "use cache";
  cacheTag(pactsTag, municipalityTag);
  cacheLife(publicCache);
  return { pacts: await listNewest(limit), today: today().toString() };
}

export async function publishedCount() {
  "use cache";
  cacheTag(pactsTag, municipalityTag);
  cacheLife(publicCache);
  return countPublic();
}

export async function publishedLastChange() {
  "use cache";
  cacheTag(pactsTag, municipalityTag);
  cacheLife(publicCache);
  return lastChangedOn();
}

/** How many there are of each combination of status, zone, topic, kind and applicant. */
async function publishedCombinations() {
  "use cache";
  cacheTag(pactsTag, municipalityTag);
  cacheLife(publicCache);
  return gatherCombinations({});
}

/** How many there are of each status, zone, topic, kind and applicant. */
export const publishedFacets = async () => countFacets(facets, await publishedCombinations(), {}).facets;

/** As `searchPacts`, which counts anew only what words, days or a part of the map narrow to. */
export const searchPublished = (search: PactSearch) =>
  searchPacts(search, db, ({ q, from, to, area }, connection) =>
    q || from || to || area ? gatherCombinations({ q, from, to, area }, connection) : publishedCombinations(),
  );

/** What the map of the whole register shows: the town, and as much around it as its pacts need. */
export async function publishedMap(town: MapArea | null) {
  "use cache";
  cacheTag(pactsTag, municipalityTag);
  cacheLife(publicCache);
  const area = await areaOf(town, {});
  return { area, ...(area ? await onMap(area, {}) : { marks: [], withoutPoint: {} }) };
}

/** As `areaOf`; a town that holds the whole register holds these of it, which is known without looking for them. */
export async function publishedArea(town: MapArea | null, filter: PactFilter): Promise<MapArea | null> {
  const { area } = await publishedMap(town);
  return isDeepStrictEqual(area, town) ? town : areaOf(town, filter);
}

export async function publishedStatistics() {
  "use cache";
  cacheTag(pactsTag, municipalityTag);
  cacheLife(publicCache);
  return pactStatistics(today());
}

/** A site map holds 50,000 addresses at most, and every pact has one in each language. */
const numbersInSiteMap = 5_000;

export async function publishedNumbers() {
  "use cache";
  cacheTag(pactsTag, municipalityTag);
  cacheLife(publicCache);
  return listNumbers(numbersInSiteMap);
}

/** A pact with its timeline; null where the number leads to none that is public. */
export async function publishedPact(number: string) {
  "use cache";
  cacheTag(pactTag(number), commonsTag, municipalityTag);
  cacheLife(publicCache);
  const pact = await findPublicByNumber(number);
  if (!pact) return null;
  const isMovedIn = pact.source !== null;
  const [texts, timeline, history, documentUrl, units, examination] = await Promise.all([
    findPublishedTexts(pact),
    publicTimeline(db, { kind: "pact", id: pact.id }),
    isMovedIn ? listPublicHistory(pact.id) : [],
    isMovedIn ? findMovedInDocument(pact.id) : null,
    unitNames(),
    findExamination(pact.id),
  ]);
  return {
    ...{ pact, texts, timeline, history, documentUrl, units, today: today().toString() },
    examination: publicView(examination, pact.status),
    isWaiting: pactWorkflow.can("giveOpinion", pact.status),
  };
}

/** What everyone reads of the life of a pact; null where it was never signed. */
export async function publishedLife(number: string) {
  "use cache";
  cacheTag(pactTag(number));
  cacheLife(publicCache);
  const pact = await findPublicByNumber(number);
  if (!pact || !hasLife(pact.status)) return null;
  const [{ ahead, work, totals }, { visits }, reports] = await Promise.all([
    listActivities(pact.id),
    listMeetings(pact.id),
    listReports(pact),
  ]);
  const isRunning = isInForce(pact.status);
  return { isRunning, ahead, work, totals, visits, reports: acceptedReports(reports), evaluation: reports.evaluation };
}
