// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { AnswerableError, Invalid, type Message } from "#lib/kernel/errors.ts";
import type { AssignProposals } from "../bulk-schemas.ts";
import { assignProposal } from "./assign-proposal.ts";

export type NotAssigned = { number: string; title: string; why: Message };

/** Assigns each by itself, in a transaction of its own: those that can be are, and of the others one learns why not. */
export async function assignProposals(
  actor: Actor,
  { proposalIds, ...to }: AssignProposals,
  at = now(),
): Promise<{ done: string[]; refused: NotAssigned[] }> {
  const done: string[] = [];
  const refused: NotAssigned[] = [];
  for (const proposalId of proposalIds) {
    try {
      done.push((await assignProposal(actor, { ...to, proposalId }, at)).number);
    } catch (error) {
      if (!(error instanceof AnswerableError)) throw error;
      refused.push({ ...(await named(proposalId)), why: reasonOf(error) });
    }
  }
  return { done, refused };
}

/** What is wrong with a field says more than that something is. */
const reasonOf = (error: AnswerableError): Message =>
  (error instanceof Invalid ? Object.values(error.fields)[0] : undefined) ?? error.text;

async function named(proposalId: string) {
  const [found] = await db
    .select({ number: cases.number, title: cases.title })
    .from(cases)
    .where(eq(cases.subjectId, proposalId));
  return found ?? { number: "", title: "" };
}
