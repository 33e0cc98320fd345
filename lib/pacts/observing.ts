// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pactObservations } from "#db/schema/pact-examination.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { type Decision, refuse } from "#lib/kernel/errors.ts";
import { memberIds } from "./application-members.ts";
import { examinationPolicy } from "./examination-policy.ts";
import { pactWorkflow } from "./workflow.ts";

/** Whether this person can observe on an application now, and why not. */
export async function observing(actor: Citizen | Staff, pactId: string, at = now()): Promise<Decision> {
  const [pact] = await db.select().from(pacts).where(eq(pacts.id, pactId));
  const isOpen = pact && pactWorkflow.can("observe", pact.status);
  if (!isOpen || (pact.observationsUntil ?? "") < today(at).toString()) {
    return refuse("pact-examination.observe.closed");
  }
  const own = and(eq(pactObservations.pactId, pactId), eq(pactObservations.authorId, actor.personId));
  if ((await db.$count(pactObservations, own)) > 0) return refuse("pact-examination.observe.already");
  return examinationPolicy.observe(actor, { ...pact, memberIds: await memberIds(db, pactId) });
}
