// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, between, eq, gte, isNull, lte, type SQL, sql } from "drizzle-orm";
import { cases } from "#db/schema/cases.ts";
import { proposals } from "#db/schema/proposals.ts";
import { today } from "#lib/kernel/clock.ts";
import { registerNumber } from "#lib/kernel/text.ts";
import { wordsQuery } from "#lib/search/words-query.ts";
import { isPublic } from "./queries.ts";
import type { ProposalFilter } from "./schemas.ts";
import { type Facet, type Promptness, wholeMunicipality } from "./vocabulary.ts";

/** How the office keeps its term with a proposal; null where it owes no answer, such as to one that was withdrawn. */
export const promptness = (on: Temporal.PlainDate) => sql<Promptness | null>`case
  when ${proposals.answeredAt} is not null
    then case when ${cases.closedOn} > ${cases.dueOn} then 'late' else 'in-term' end
  when ${proposals.status} in ('submitted', 'under-examination', 'awaiting-integration')
    then case when ${cases.dueOn} < ${on.toString()}::date then 'overdue' else 'waiting' end
  end`;

/** Words are looked for in what can be read: not in what a moderator hid. A number of the register is looked up. */
const says = (query: string): SQL | undefined =>
  registerNumber.safeParse(query).success
    ? eq(cases.number, query)
    : and(eq(proposals.publication, "published"), sql`"proposals"."words" @@ ${wordsQuery(query)}`);

const zoneIs = (code: string) =>
  code === wholeMunicipality ? isNull(proposals.zoneCode) : eq(proposals.zoneCode, code);

/** One condition for each facet that is chosen. */
const facetConditions = (filter: ProposalFilter, on = today()): Record<Facet, SQL | undefined> => ({
  kind: filter.kind && eq(proposals.kind, filter.kind),
  status: filter.status && eq(proposals.status, filter.status),
  topic: filter.topic === undefined ? undefined : eq(proposals.topicCode, filter.topic),
  zone: filter.zone === undefined ? undefined : zoneIs(filter.zone),
  term: filter.term && sql`${promptness(on)} = ${filter.term}`,
});

/** Everything else that narrows: the words, the days of filing, the part of the map. */
export const otherConditions = ({ q, from, to, area }: ProposalFilter): SQL | undefined =>
  and(
    isPublic,
    q ? says(q) : undefined,
    from ? gte(cases.openedOn, from) : undefined,
    to ? lte(cases.openedOn, to) : undefined,
    area
      ? and(between(proposals.longitude, area[0], area[2]), between(proposals.latitude, area[1], area[3]))
      : undefined,
  );

/** Cases are read only where something is asked of them. */
export const asksOfCase = ({ q, term, from, to }: ProposalFilter): boolean =>
  Boolean(term || from || to) || registerNumber.safeParse(q).success;

export const narrowed = (filter: ProposalFilter): SQL | undefined =>
  and(otherConditions(filter), ...Object.values(facetConditions(filter)));
