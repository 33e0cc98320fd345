// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { requests } from "#db/schema/assistance.ts";
import { cases } from "#db/schema/cases.ts";
import { comments } from "#db/schema/discussion.ts";
import { feedback } from "#db/schema/feedback.ts";
import { seals } from "#db/schema/journal.ts";
import { zones } from "#db/schema/municipality.ts";
import { appointments } from "#db/schema/organisation.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import type { Role } from "#lib/kernel/actor.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { alternates, type RouteName, routes } from "#lib/kernel/paths.ts";
import { appointmentStandsOn } from "#lib/organisation/queries.ts";
import { isPublic } from "#lib/proposals/queries.ts";
import { listCitingRules } from "#lib/regulations/citing-rules.ts";
import { listRegulations } from "#lib/regulations/queries.ts";
import type { LivingThing } from "./vocabulary.ts";

/** What stands today of one living thing. */
export type Living = {
  stands: boolean;
  /** What its sentence needs. */
  values: Record<string, string | number>;
  /** Where it is, in each language; null for what has no page. */
  addresses: Record<Locale, string> | null;
};

/** From this many answers on an average says something; below, it might say who gave them. */
const enoughAnswers = 5;

/** The state of every living thing on a day, read from what the house has written. */
export async function livingOn(on: Temporal.PlainDate): Promise<Record<LivingThing, Living>> {
  const since = on.subtract({ years: 1 }).toString();
  const [
    answers,
    filed,
    answered,
    done,
    said,
    voices,
    officers,
    guarantors,
    referents,
    regulations,
    sealed,
    helped,
    rated,
    zoned,
  ] = await Promise.all([
    answersSince(since, on),
    db.$count(proposals, isPublic),
    db.$count(proposals, and(isPublic, isNotNull(proposals.answeredAt))),
    db.$count(proposals, and(isPublic, sql`${proposals.status} in ('under-way', 'closed')`)),
    db.$count(comments),
    db.$count(supports),
    holders("participation-officer", on),
    holders("guarantor", on),
    unitsWithReferent(on),
    listRegulations(),
    db.$count(seals),
    requestsSince(since),
    averageSince(since),
    db.$count(zones),
  ]);
  const atTheirArticle = await countRulesOf(regulations, on);
  const counted = (count: number, addresses: Living["addresses"]): Living => ({
    stands: count > 0,
    values: { count },
    addresses,
  });
  return {
    answers: { stands: answers.judged > 0, values: { ...answers }, addresses: alternates("terms") },
    proposals: { stands: filed > 0, values: { count: filed, answered }, addresses: alternates("proposals") },
    implemented: counted(done, alternates("proposalStatistics")),
    discussion: counted(said, alternates("proposals")),
    signatures: counted(voices, alternates("proposalService")),
    officers: named(officers, alternates("office")),
    guarantor: named(guarantors, alternates("organisation")),
    referents: counted(referents, alternates("organisation")),
    regulations: counted(regulations.length, alternates("regulations")),
    rules: counted(atTheirArticle, alternates("regulations")),
    training: roomOf("training"),
    "open-data": counted(filed, alternates("openData")),
    journal: counted(sealed, alternates("proposals")),
    assistance: counted(helped, alternates("assistance")),
    satisfaction: {
      stands: rated.answers >= enoughAnswers,
      values: { count: rated.answers, average: rated.average ?? 0 },
      addresses: alternates("satisfaction"),
    },
    zones: counted(zoned, alternates("zones")),
  };
}

/** How many rules can be read under the article they rest on, in the regulations that are published. */
async function countRulesOf(regulations: readonly { slug: string }[], on: Temporal.PlainDate): Promise<number> {
  const resting = await Promise.all(regulations.map(({ slug }) => listCitingRules(slug, on)));
  return resting.flat().length;
}

/** Those whose term has come to an end in the last year, whatever was asked, and how many of them were answered by it. */
async function answersSince(since: string, on: Temporal.PlainDate) {
  const today = on.toString();
  const [row] = await db
    .select({
      judged: sql<number>`(count(*) filter (where ${cases.closedOn} is not null or ${cases.dueOn} < ${today}))::int`,
      inTime: sql<number>`(count(*) filter (where ${cases.closedOn} <= coalesce(${cases.dueOn}, ${cases.closedOn})))::int`,
    })
    .from(cases)
    .where(sql`${cases.openedOn} >= ${since}`);
  const { judged = 0, inTime = 0 } = row ?? {};
  return { judged, inTime, share: judged === 0 ? 0 : Math.floor((inTime / judged) * 100) };
}

const holders = (role: Role, on: Temporal.PlainDate) =>
  db
    .selectDistinct({ name: fullName(people) })
    .from(appointments)
    .innerJoin(people, eq(people.id, appointments.personId))
    .where(and(appointmentStandsOn(on), eq(appointments.role, role)));

const named = (found: readonly { name: string | null }[], addresses: Living["addresses"]): Living => ({
  stands: found.length > 0,
  values: {
    count: found.length,
    names: found
      .flatMap(({ name }) => name ?? [])
      .sort()
      .join(", "),
  },
  addresses,
});

async function unitsWithReferent(on: Temporal.PlainDate): Promise<number> {
  const [row] = await db
    .select({ units: sql<number>`count(distinct ${appointments.unitCode})::int` })
    .from(appointments)
    .where(and(appointmentStandsOn(on), eq(appointments.role, "unit-referent")));
  return row?.units ?? 0;
}

const requestsSince = (since: string) => db.$count(requests, sql`${requests.answeredAt} >= ${since}::date`);

async function averageSince(since: string) {
  const [row] = await db
    .select({
      answers: sql<number>`count(*)::int`,
      average: sql<number | null>`round(avg(${feedback.rating}), 1)::float`,
    })
    .from(feedback)
    .where(sql`${feedback.givenOn} >= ${since}`);
  return row ?? { answers: 0, average: null };
}

/** A room that may not be built: it stands from the day on which it has a page. */
function roomOf(room: string): Living {
  const page = (Object.keys(routes) as RouteName[]).find((name) => name === room);
  if (!page) return { stands: false, values: {}, addresses: null };
  const address = (locale: Locale) => `/${locale}${routes[page][locale]}`;
  return { stands: true, values: {}, addresses: { it: address("it"), en: address("en") } };
}
