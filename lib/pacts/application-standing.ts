// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import type { FoundSession } from "#lib/accounts/queries.ts";
import { requireSession } from "#lib/accounts/session.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import type { Decision } from "#lib/kernel/errors.ts";
import { applicationPolicy } from "./application-policy.ts";
import { applicationDraftLimits, applicationRequirement } from "./application-rules.ts";
import type { Pact } from "./lock-pact.ts";

/** The session of who is about to apply; asks for a stronger identity where the rules of the day want one. */
export async function requireApplicant(returnTo: string): Promise<FoundSession> {
  const { minimumLevel } = await applicationRequirement();
  return requireSession({ returnTo, minimumLevel });
}

/** Whether this person could apply today, asked before they write a line. The command asks again. */
export async function mayApply(actor: Citizen | Staff, at = now()): Promise<Decision> {
  const on = today(at);
  const [facts, requirement] = await Promise.all([
    personFacts(db, actor.personId, actor.level),
    applicationRequirement(db, on),
  ]);
  return applicationPolicy.apply(actor, facts, requirement, on);
}

/** The day (Europe/Rome) on which a draft whose author was warned is removed; null while nobody was. */
export async function removalOf({ draftWarnedAt }: Pact): Promise<Temporal.PlainDate | null> {
  if (draftWarnedAt === null) return null;
  const { notice } = await applicationDraftLimits();
  return today(Temporal.Instant.fromEpochMilliseconds(draftWarnedAt.getTime())).add({ days: notice });
}
