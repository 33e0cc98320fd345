// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, desc, eq, inArray, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases } from "#db/schema/cases.ts";
import { atCounter } from "#db/schema/petitions.ts";
import { proposals } from "#db/schema/proposals.ts";
import { fiscalCode } from "#lib/accounts/fiscal-code.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { searchPeople } from "#lib/accounts/people.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import { findByVoice, voiceOf } from "#lib/accounts/write-person.ts";
import { decisionOn, eligibility } from "#lib/eligibility/eligibility.ts";
import type { Counter } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import type { Decision } from "#lib/kernel/errors.ts";
import { participationRequirement } from "./requirement.ts";
import { whyNot } from "./why-not.ts";

/** How many people of a name the counter is shown: whoever is not among them gives their fiscal code. */
const shown = 12;

/** Whoever has this fiscal code, or the first few of this name. */
export async function findAtCounter(query: string) {
  const code = fiscalCode.safeParse(query);
  if (!code.success) return { byCode: false, people: await searchPeople(query, shown) };
  const id = await findByVoice(db, voiceOf(code.data));
  const found = id === null ? [] : await listByIds([id]);
  return { byCode: true, people: found };
}

const listByIds = (ids: string[]) =>
  db
    .select({ id: people.id, name: fullName(people), email: people.email })
    .from(people)
    .where(inArray(people.id, ids));

/** Whether the person who stands at the counter may take part today, and why not. */
export async function standingAtCounter(counter: Counter, at = now()): Promise<Decision> {
  const on = today(at);
  const [facts, requirement] = await Promise.all([
    personFacts(db, counter.onBehalfOf, counter.level),
    participationRequirement(db, on),
  ]);
  return whyNot(db, counter.onBehalfOf, decisionOn(eligibility(facts, requirement, on), requirement));
}

/** What the person has filed themselves, the newest first: the counter withdraws it and adds to it for them. */
export const listFiledBy = (personId: string) =>
  db
    .select({
      id: proposals.id,
      number: cases.number,
      title: proposals.title,
      kind: proposals.kind,
      status: proposals.status,
      outcome: proposals.outcome,
      integrationRequest: proposals.integrationRequest,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(and(eq(proposals.authorId, personId), ne(proposals.status, "draft")))
    .orderBy(desc(proposals.submittedAt))
    .limit(50);

const officers = alias(people, "officers");

const acts = () =>
  db
    .select({
      id: atCounter.id,
      act: atCounter.act,
      personId: atCounter.personId,
      identityDocument: atCounter.identityDocument,
      formId: atCounter.formId,
      createdAt: atCounter.createdAt,
      person: fullName(people),
      officer: fullName(officers),
      title: proposals.title,
      kind: proposals.kind,
      status: proposals.status,
      number: cases.number,
      dueOn: cases.dueOn,
      termReference: cases.termReference,
      supportsUntil: proposals.supportsUntil,
      supportsNeeded: proposals.supportsNeeded,
    })
    .from(atCounter)
    .innerJoin(people, eq(people.id, atCounter.personId))
    .innerJoin(officers, eq(officers.id, atCounter.officerId))
    .innerJoin(proposals, eq(proposals.id, atCounter.proposalId))
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .$dynamic();

/** What was done at the counter for a person, the last first. */
export const listActsFor = (personId: string) =>
  acts().where(eq(atCounter.personId, personId)).orderBy(desc(atCounter.createdAt)).limit(50);

/** The receipt of one act; null where there is none. */
export async function findReceipt(id: string) {
  const [receipt] = await acts().where(eq(atCounter.id, id));
  return receipt ?? null;
}

export type Receipt = NonNullable<Awaited<ReturnType<typeof findReceipt>>>;
