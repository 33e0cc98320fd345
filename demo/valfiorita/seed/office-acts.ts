// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { assignCase } from "#lib/cases/commands/assign-case.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { suspendCase } from "#lib/cases/commands/suspend-case.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { isOverdue } from "#lib/cases/term.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { proposalAnswered, proposalIntegrationRequested, proposalTakenInCharge } from "#lib/proposals/events.ts";
import { lockFiled, saveProposal } from "#lib/proposals/lock-proposal.ts";
import { proposalWorkflow } from "#lib/proposals/workflow.ts";
import { responsibleFor } from "../employees.ts";
import type { Story } from "../proposals/proposal.ts";
import { accountOf } from "./people.ts";
import { type Cast, dateOf, recordPastEvent, type Scene } from "./scene.ts";
import { supportersOf, tell } from "./telling.ts";

type At = Temporal.Instant;

/** The employee who answers for a unit, at work. */
export function officer(scene: Scene, unit: string): Actor & { kind: "staff" } {
  const { id, roles } = responsibleFor(unit);
  const appointments = roles.map((role) => ({ unitCode: unit, role }));
  return { kind: "staff", personId: accountOf(scene.accounts, id).id, level: 2, appointments };
}

export async function takeCharge(tx: Transaction, scene: Scene, cast: Cast, unit: string, at: At): Promise<void> {
  const { proposal, case: opened } = await lockFiled(tx, cast.id);
  const actor = officer(scene, unit);
  const status = proposalWorkflow.next("takeCharge", proposal.status);
  await saveProposal(tx, proposal.id, { status }, at);
  await assignCase(tx, opened.id, { officerId: actor.personId, unitCode: unit });
  const eventId = await recordPastEvent(tx, actor, proposalTakenInCharge(proposal, { unitCode: unit }), at);
  const telling = { eventId, kind: "proposal-taken-in-charge", title: proposal.title, case: opened, at } as const;
  await tell(tx, scene, { ...telling, to: [cast.author.id] });
}

type Request = { unit: string; request: string };

export async function requestIntegration(
  tx: Transaction,
  scene: Scene,
  cast: Cast,
  { unit, request }: Request,
  at: At,
): Promise<void> {
  const { proposal, case: opened } = await lockFiled(tx, cast.id);
  const status = proposalWorkflow.next("requestIntegration", proposal.status);
  const integrationUntil = await lastDay(tx, "proposals.integration-term", today(at));
  await saveProposal(tx, proposal.id, { status, integrationRequest: request, integrationUntil }, at);
  await suspendCase(tx, opened.id, "integration", at);
  const eventId = await recordPastEvent(tx, officer(scene, unit), proposalIntegrationRequested(proposal), at);
  const telling = { eventId, kind: "proposal-integration-requested", title: proposal.title, at } as const;
  await tell(tx, scene, { ...telling, case: { number: opened.number, dueOn: null }, to: [cast.author.id] });
}

type Answered = Story & { status: "answered" };

export async function answer(tx: Transaction, scene: Scene, cast: Cast, story: Answered, at: At): Promise<void> {
  const { proposal, case: opened } = await lockFiled(tx, cast.id);
  const status = proposalWorkflow.next("answer", proposal.status);
  const { outcome, next } = story;
  const change = {
    status,
    outcome,
    answer: story.answer.join("\n\n"),
    nextSteps: next?.steps ?? null,
    nextStepsBy: next ? today(at).add({ days: next.within }).toString() : null,
    answeredAt: dateOf(at),
    implementingUnitCode: outcome === "not-accepted" ? null : story.unit,
  };
  await saveProposal(tx, proposal.id, change, at);
  await closeCase(tx, opened.id, at);
  const dueOn = opened.dueOn ? Temporal.PlainDate.from(opened.dueOn) : null;
  const inTerm = !isOverdue({ dueOn, closedOn: null }, today(at));
  const eventId = await recordPastEvent(
    tx,
    officer(scene, story.unit),
    proposalAnswered(proposal, { outcome, inTerm }),
    at,
  );
  const to = [cast.author.id, ...(await supportersOf(tx, proposal.id))];
  await tell(tx, scene, { eventId, kind: "proposal-answered", title: proposal.title, case: opened, to, at });
}
