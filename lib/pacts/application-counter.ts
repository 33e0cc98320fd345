// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases } from "#db/schema/cases.ts";
import { pactsAtCounter } from "#db/schema/pact-application.ts";
import { pacts } from "#db/schema/pacts.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import type { Counter } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import type { Decision } from "#lib/kernel/errors.ts";
import { applicationPolicy } from "./application-policy.ts";
import { applicationRequirement } from "./application-rules.ts";

/** Whether the person who stands at the counter may apply for a pact today, and why not. */
export async function mayApplyAtCounter(counter: Counter, at = now()): Promise<Decision> {
  const on = today(at);
  const [facts, requirement] = await Promise.all([
    personFacts(db, counter.onBehalfOf, counter.level),
    applicationRequirement(db, on),
  ]);
  return applicationPolicy.apply(counter, facts, requirement, on);
}

/** An application that was filed on paper, with its receipt; null for every other. */
export async function findPaperPact(id: string) {
  const [found] = await db
    .select({
      id: pacts.id,
      title: pacts.title,
      number: cases.number,
      dueOn: cases.dueOn,
      termReference: cases.termReference,
      personId: pacts.authorId,
      person: fullName(people),
      identityDocument: pactsAtCounter.identityDocument,
      formId: pactsAtCounter.formId,
      createdAt: pactsAtCounter.createdAt,
    })
    .from(pactsAtCounter)
    .innerJoin(pacts, eq(pacts.id, pactsAtCounter.pactId))
    .innerJoin(cases, eq(cases.id, pacts.caseId))
    .leftJoin(people, eq(people.id, pacts.authorId))
    .where(eq(pactsAtCounter.pactId, id));
  return found ?? null;
}
