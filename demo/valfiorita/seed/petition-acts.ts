// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { proposals, supports } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { openCase } from "#lib/cases/commands/open-case.ts";
import { resumeCase, suspendCase } from "#lib/cases/commands/suspend-case.ts";
import { type Actor, system } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { participationUnitCode } from "#lib/organisation/queries.ts";
import { lockFiled, lockProposal, saveProposal } from "#lib/proposals/lock-proposal.ts";
import { petitionDeposited, petitionLapsed, petitionOpened } from "#lib/proposals/petition-events.ts";
import { termsOf } from "#lib/proposals/petition-terms.ts";
import { proposalWorkflow } from "#lib/proposals/workflow.ts";
import { writeSupport } from "#lib/proposals/write-support.ts";
import type { DemoPetition } from "../petitions.ts";
import { draft } from "./author-acts.ts";
import { type Cast, dateOf, recordPastEvent, type Scene } from "./scene.ts";
import { supportersOf, tell } from "./telling.ts";

type At = Temporal.Instant;

type Kind = Pick<DemoPetition, "kind" | "addressee">;

export async function draftPetition(tx: Transaction, scene: Scene, cast: Cast, kind: Kind, at: At): Promise<void> {
  await draft(tx, scene, cast, at);
  await tx.update(proposals).set(kind).where(eq(proposals.id, cast.id));
}

/** The number is given, the clock stands still, and the promoter is the first to sign. */
export async function open(tx: Transaction, scene: Scene, { id, actor, author }: Cast, at: At): Promise<void> {
  const drafted = await lockProposal(tx, id);
  const { title } = drafted;
  const terms = await termsOf(tx, drafted, today(at));
  const filing = {
    kind: "proposal",
    subjectId: id,
    title,
    unitCode: participationUnitCode,
    term: terms.answer,
  } as const;
  const opened = await openCase(tx, filing, at);
  const status = proposalWorkflow.next("collect", drafted.status);
  const asked = { supportsUntil: terms.until, supportsNeeded: terms.needed };
  const petition = { id, caseId: opened.id };
  await saveProposal(tx, id, { status, caseId: opened.id, submittedAt: dateOf(at), ...asked }, at);
  await suspendCase(tx, opened.id, "signatures", at);
  const payload = { number: opened.number, needed: terms.needed ?? 0, until: terms.until };
  const eventId = await recordPastEvent(tx, actor, petitionOpened(petition, payload), at);
  const { id: personId, voice } = author;
  await writeSupport(tx, { actor, proposal: petition, personId, voice, channel: "online", at });
  const told = { number: opened.number, dueOn: null };
  await tell(tx, scene, { eventId, kind: "petition-opened", title, case: told, to: [author.id], at });
}

export async function deposit(tx: Transaction, scene: Scene, { id }: Cast, at: At): Promise<void> {
  const { proposal, case: opened } = await lockFiled(tx, id);
  const status = proposalWorkflow.next("deposit", proposal.status);
  const dueOn = await resumeCase(tx, opened, at);
  await saveProposal(tx, id, { status, supportsReachedAt: dateOf(at) }, at);
  const signatures = await tx.$count(supports, eq(supports.proposalId, id));
  const eventId = await recordPastEvent(tx, system, petitionDeposited(proposal, { signatures, dueOn }), at);
  const to = await supportersOf(tx, id);
  const told = { number: opened.number, dueOn };
  await tell(tx, scene, { eventId, kind: "petition-deposited", title: proposal.title, case: told, to, at });
}

export async function lapse(tx: Transaction, scene: Scene, { id }: Cast, at: At): Promise<void> {
  const { proposal, case: opened } = await lockFiled(tx, id);
  const actor: Actor = system;
  await saveProposal(tx, id, { status: proposalWorkflow.next("lapse", proposal.status) }, at);
  await closeCase(tx, opened.id, at);
  const counted = {
    signatures: await tx.$count(supports, eq(supports.proposalId, id)),
    needed: proposal.supportsNeeded ?? 0,
  };
  const eventId = await recordPastEvent(tx, actor, petitionLapsed(proposal, counted), at);
  const to = await supportersOf(tx, id);
  const told = { number: opened.number, dueOn: null };
  await tell(tx, scene, { eventId, kind: "petition-lapsed", title: proposal.title, case: told, to, at });
}
