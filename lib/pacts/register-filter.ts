// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, between, eq, isNull, type SQL, sql } from "drizzle-orm";
import { pacts } from "#db/schema/pacts.ts";
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { wordsQuery } from "#lib/search/words-query.ts";
import { isPublic } from "./queries.ts";
import { type PactFilter, pactNumber } from "./register-schemas.ts";
import { elsewhere, type Facet } from "./vocabulary.ts";

const codeIs = (column: typeof pacts.zoneCode | typeof pacts.topicCode, code: string): SQL =>
  code === elsewhere ? isNull(column) : eq(column, code);

/** A number of the register is looked up, words are looked for. */
const says = (query: string): SQL =>
  pactNumber.safeParse(query).success ? eq(pacts.number, query) : sql`"pacts"."words" @@ ${wordsQuery(query)}`;

/** One condition for each facet that is chosen. */
const facetConditions = (filter: PactFilter): Record<Facet, SQL | undefined> => ({
  status: filter.status && eq(pacts.status, filter.status),
  zone: filter.zone === undefined ? undefined : codeIs(pacts.zoneCode, filter.zone),
  topic: filter.topic === undefined ? undefined : codeIs(pacts.topicCode, filter.topic),
  kind: filter.kind && eq(pacts.kind, filter.kind),
  applicant: filter.applicant && eq(pacts.applicantKind, filter.applicant),
});

const appliedOn = sql`(${pacts.submittedAt} at time zone ${sql.raw(`'${romeTimeZone}'`)})::date`;

/** Everything else that narrows: the words, the days of the application, the part of the map. */
export const otherConditions = ({ q, from, to, area }: PactFilter): SQL | undefined =>
  and(
    isPublic,
    q ? says(q) : undefined,
    from ? sql`${appliedOn} >= ${from}::date` : undefined,
    to ? sql`${appliedOn} <= ${to}::date` : undefined,
    area ? and(between(pacts.longitude, area[0], area[2]), between(pacts.latitude, area[1], area[3])) : undefined,
  );

export const narrowed = (filter: PactFilter): SQL | undefined =>
  and(otherConditions(filter), ...Object.values(facetConditions(filter)));
