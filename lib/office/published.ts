// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { db } from "#db/client.ts";
import { type MunicipalityProfile, municipality, type ZonePolygon } from "#db/schema/municipality.ts";
import { assistanceTag } from "#lib/assistance/tags.ts";
import { today } from "#lib/kernel/clock.ts";
import type { Localized } from "#lib/kernel/locale.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { municipalityTag } from "#lib/municipality/published.ts";
import { listZones } from "#lib/municipality/queries.ts";
import { chartOf, membersOf } from "#lib/organisation/chart.ts";
import { listStaff, listUnitsWithContacts, participationUnitCode } from "#lib/organisation/queries.ts";
import { organisationTag } from "#lib/organisation/tags.ts";
import { proposalsTag } from "#lib/proposals/tags.ts";
import { isRuleKey } from "#lib/rules/catalogue.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { rulesTag } from "#lib/rules/tags.ts";
import {
  countProposalsByZone,
  listOfficePeople,
  listServices,
  recordByMonth,
  recordOfRequests,
  topicsInCharge,
} from "./queries.ts";
import { everyMonth } from "./record.ts";
import { servicesTag } from "./tags.ts";
import { type MonthRecord, promisedRules, type RequestRecord } from "./vocabulary.ts";

/* What the prerendered pages show of the office: kept until a tag expires it, or the day is over. */

export type Municipality = { name: string; patronDay: string } & MunicipalityProfile;

/** The municipality whose site this is; null until `npm run setup` has created it. */
export async function publishedMunicipality(): Promise<Municipality | null> {
  "use cache";
  cacheTag(municipalityTag);
  cacheLife(publicCache);
  const [row] = await db.select().from(municipality);
  return row ? { name: row.name, patronDay: row.patronDay, ...row.profile } : null;
}

export type ZoneWithProposals = {
  code: string;
  slug: string;
  name: string;
  description: Localized;
  population: number;
  polygon: ZonePolygon;
  proposals: number;
};

/** The neighbourhoods of today in the order the municipality gives them, each with how many proposals are about it. */
export async function publishedZoneMap(): Promise<ZoneWithProposals[]> {
  "use cache";
  cacheTag(municipalityTag, proposalsTag);
  cacheLife(publicCache);
  const [rows, counts] = await Promise.all([listZones(), countProposalsByZone()]);
  return rows.map(({ code, slug, name, description, population, polygon }) => ({
    ...{ code, slug, name, description, population, polygon },
    proposals: counts[code] ?? 0,
  }));
}

/** How many months the office's record looks back. */
export const recordMonths = 12;

/** The office's own record of keeping its terms, month by month, oldest first. */
export async function publishedRecord(): Promise<MonthRecord[]> {
  "use cache";
  cacheTag(proposalsTag);
  cacheLife(publicCache);
  const now = today();
  const from = now.with({ day: 1 }).subtract({ months: recordMonths - 1 });
  return everyMonth(await recordByMonth(from, now), now, recordMonths);
}

/** The same of requests for assistance and reports, which nobody else reads: counts and terms alone. */
export async function publishedRequestRecord(): Promise<RequestRecord[]> {
  "use cache";
  cacheTag(assistanceTag);
  cacheLife(publicCache);
  const now = today();
  return recordOfRequests(now.with({ day: 1 }).subtract({ months: recordMonths - 1 }), now);
}

/** Who works in the office today, and what the rules in force promise. */
export async function publishedOffice() {
  "use cache";
  cacheTag(municipalityTag, organisationTag, rulesTag);
  cacheLife(publicCache);
  const now = today();
  const [people, rules] = await Promise.all([
    listOfficePeople(now),
    rulesInForce(db, [...promisedRules, "files.maximum-size"], now),
  ]);
  const named = membersOf(people).map(({ name, roles, unitCode, unit }) => ({ name, roles, unitCode, unit }));
  return { people: named, rules };
}

/** What the office does, in its order: for the cards that lead to each. */
export async function publishedServices() {
  "use cache";
  cacheTag(servicesTag);
  cacheLife(publicCache);
  const all = await listServices();
  return all
    .filter(({ publishedAt }) => publishedAt !== null)
    .map(({ slug, title, summary }) => ({ slug, title, summary }));
}

/** A service with the values of its rules as they stand today; null where none is published under this name. */
export async function publishedService(slug: string) {
  "use cache";
  cacheTag(servicesTag, rulesTag);
  cacheLife(publicCache);
  const service = (await listServices()).find((each) => each.slug === slug && each.publishedAt !== null);
  if (!service) return null;
  const keys = service.rules.filter(isRuleKey);
  const inForce = keys.length > 0 ? await rulesInForce(db, keys, today()) : null;
  const { title, summary, texts, way } = service;
  return { slug, title, summary, texts, way, rules: inForce ? keys.map((key) => inForce[key]) : [] };
}

/** The organisation chart with contacts, who leads or holds which role in it today, and what each unit deals with. */
export async function publishedOrganisation() {
  "use cache";
  cacheTag(organisationTag, municipalityTag, servicesTag, proposalsTag);
  cacheLife(publicCache);
  const [units, staff, topics, services] = await Promise.all([
    listUnitsWithContacts(),
    listStaff(today()),
    topicsInCharge(),
    publishedServices(),
  ]);
  return {
    chart: chartOf(units),
    members: membersOf(staff).map(({ name, unitCode, roles }) => ({ name, unitCode, roles })),
    topics,
    services: services.map(({ slug, title }) => ({ slug, title, unitCode: participationUnitCode })),
  };
}
