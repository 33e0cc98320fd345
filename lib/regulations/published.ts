// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { today } from "#lib/kernel/clock.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { rulesTag } from "#lib/rules/tags.ts";
import { listCitingRules } from "./citing-rules.ts";
import { compareTexts } from "./compare.ts";
import { findRegulation, findText, listAddresses, listRegulations, listReplaced } from "./queries.ts";
import { shownOn } from "./standing.ts";
import { regulationsTag, regulationTag } from "./tags.ts";

/**
 * What the prerendered pages show: kept until a command expires its tag, or the day is over. `today` is the day in Rome
 * on which it was read.
 */

export async function publishedRegulations() {
  "use cache";
  cacheTag(regulationsTag);
  cacheLife(publicCache);
  return { regulations: await listRegulations(), today: today().toString() };
}

/**
 * A regulation with the text of one version: the one its bare address shows where `number` is null. The text is null for
 * a version that was withdrawn; all of it where there is no such regulation or version.
 */
export async function publishedRegulation(slug: string, number: number | null) {
  "use cache";
  cacheTag(regulationTag(slug), rulesTag);
  cacheLife(publicCache);
  const on = today();
  const regulation = await findRegulation(slug);
  if (!regulation) return null;
  const { versions, repeal } = regulation;
  // Where another stands in its place, that one is named by its title.
  if (repeal?.replacement) cacheTag(regulationTag(repeal.replacement.slug));
  const shown =
    number === null ? shownOn(versions, on.toString()) : versions.find((version) => version.number === number);
  const replaced = await listReplaced(slug);
  for (const each of replaced) cacheTag(regulationTag(each.slug));
  const told = { regulation, replaced, today: on.toString() };
  if (!shown) return number === null ? { ...told, shown: null, text: null, rules: [] } : null;
  const [text, rules] = await Promise.all([findText(shown.id), listCitingRules(slug, on)]);
  return { ...told, shown, text, rules };
}

/** What changed from one version to another; null where one of the two is not there to be read. */
export async function publishedComparison(slug: string, from: number, to: number) {
  "use cache";
  cacheTag(regulationTag(slug));
  cacheLife(publicCache);
  const regulation = await findRegulation(slug);
  if (regulation?.repeal?.replacement) cacheTag(regulationTag(regulation.repeal.replacement.slug));
  const [earlier, later] = [from, to].map((number) =>
    regulation?.versions.find((version) => version.number === number),
  );
  if (!regulation || !earlier || !later || earlier.id === later.id) return null;
  const [old, young] = await Promise.all([findText(earlier.id), findText(later.id)]);
  if (!old || !young) return null;
  return { regulation, earlier, later, comparison: compareTexts(old, young), today: today().toString() };
}

export async function publishedAddresses() {
  "use cache";
  cacheTag(regulationsTag);
  cacheLife(publicCache);
  return listAddresses();
}
