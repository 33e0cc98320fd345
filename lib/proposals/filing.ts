// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import type { FoundSession } from "#lib/accounts/queries.ts";
import { requireSession } from "#lib/accounts/session.ts";
import { actingAsWriter } from "#lib/associations/acting-as-writer.ts";
import type { Actor, Citizen, Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { type Decision, Refusal } from "#lib/kernel/errors.ts";
import { draftLimits } from "./filing-limits.ts";
import type { Proposal } from "./lock-proposal.ts";
import { proposalPolicy } from "./policy.ts";
import { findProposal } from "./queries.ts";
import { participationRequirement } from "./requirement.ts";

/** The session of who is about to take part; asks for a stronger identity where the rules of the day want one. */
export async function requireParticipant(returnTo: string): Promise<FoundSession> {
  const { minimumLevel } = await participationRequirement(db, today());
  return requireSession({ returnTo, minimumLevel });
}

/** Whether this person could file today, asked before they write a line. The command asks again. */
export async function mayFile(actor: Citizen | Staff, at = now()): Promise<Decision> {
  const on = today(at);
  const [facts, requirement] = await Promise.all([
    personFacts(db, actor.personId, actor.level),
    participationRequirement(db, on),
  ]);
  return proposalPolicy.file(actor, facts, requirement, on);
}

/** The day (Europe/Rome) on which a draft whose author was warned is removed; null while nobody was. */
export async function removalOf({ draftWarnedAt }: Proposal): Promise<Temporal.PlainDate | null> {
  if (draftWarnedAt === null) return null;
  const { notice } = await draftLimits();
  return today(Temporal.Instant.fromEpochMilliseconds(draftWarnedAt.getTime())).add({ days: notice });
}

/** A proposal for its author's own pages; null for everyone else, as if it did not exist. */
export async function findOwnProposal(actor: Actor, id: string, at = now()): Promise<Proposal | null> {
  const proposal = await findProposal(id);
  if (!proposal) return null;
  try {
    return proposalPolicy.edit(await actingAsWriter(db, actor, proposal, at), proposal).allowed ? proposal : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
