// SPDX-License-Identifier: AGPL-3.0-or-later
import { proposals } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { openCase } from "#lib/cases/commands/open-case.ts";
import { resumeCase } from "#lib/cases/commands/suspend-case.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import { publishFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { today } from "#lib/kernel/clock.ts";
import { participationUnitCode } from "#lib/organisation/queries.ts";
import { proposalDrafted, proposalIntegrated, proposalSubmitted, proposalWithdrawn } from "#lib/proposals/events.ts";
import { lockFiled, lockProposal, saveProposal } from "#lib/proposals/lock-proposal.ts";
import { proposalWorkflow } from "#lib/proposals/workflow.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { placeOf } from "../places.ts";
import { zoneCodeOf } from "./people.ts";
import { type Cast, dateOf, recordPastEvent, type Scene } from "./scene.ts";
import { supportersOf, tell } from "./telling.ts";

type At = Temporal.Instant;

const written = (paragraphs: readonly string[]) => paragraphs.join("\n\n");

export async function draft(tx: Transaction, scene: Scene, cast: Cast, at: At): Promise<void> {
  const { id, proposal, author, actor } = cast;
  const place = placeOf(proposal.title);
  await tx.insert(proposals).values({
    id,
    authorId: author.id,
    associationId: proposal.association ? (scene.associations.get(proposal.association) ?? null) : null,
    title: proposal.title,
    body: written(proposal.body),
    zoneCode: zoneCodeOf(proposal.zone),
    topicCode: proposal.topic,
    ...(place && { address: place.address, longitude: place.at[0], latitude: place.at[1] }),
    createdAt: dateOf(at),
    updatedAt: dateOf(at),
  });
  const sketch = scene.sketches.get(proposal.title);
  if (sketch) await attachFile(tx, author.id, sketch, { kind: "proposal", id });
  await recordPastEvent(tx, actor, proposalDrafted({ id, caseId: null }), at);
}

export async function submit(tx: Transaction, scene: Scene, { id, actor, author }: Cast, at: At): Promise<void> {
  const drafted = await lockProposal(tx, id);
  const status = proposalWorkflow.next("submit", drafted.status);
  const rules = await rulesInForce(tx, ["proposals.answer-term"], today(at));
  const term = rules["proposals.answer-term"];
  const { title } = drafted;
  const opened = await openCase(
    tx,
    { kind: "proposal", subjectId: id, title, unitCode: participationUnitCode, term },
    at,
  );
  await saveProposal(tx, id, { status, caseId: opened.id, submittedAt: dateOf(at) }, at);
  await publishFilesOf(tx, { kind: "proposal", id });
  const { number, dueOn } = opened;
  const eventId = await recordPastEvent(tx, actor, proposalSubmitted({ id, caseId: opened.id }, { number, dueOn }), at);
  await tell(tx, scene, {
    eventId,
    kind: "proposal-submitted",
    title,
    case: opened,
    to: [author.id],
    at,
  });
}

export async function integrate(tx: Transaction, scene: Scene, cast: Cast, text: string, at: At): Promise<void> {
  const { proposal, case: opened } = await lockFiled(tx, cast.id);
  const status = proposalWorkflow.next("integrate", proposal.status);
  await saveProposal(tx, proposal.id, { status, integration: text }, at);
  const dueOn = await resumeCase(tx, opened, at);
  const eventId = await recordPastEvent(tx, cast.actor, proposalIntegrated(proposal, { dueOn }), at);
  const to = [cast.author.id, ...(opened.officerId ? [opened.officerId] : [])];
  const telling = { eventId, kind: "proposal-integrated", title: proposal.title, to, at } as const;
  await tell(tx, scene, { ...telling, case: { number: opened.number, dueOn } });
}

export async function withdraw(tx: Transaction, scene: Scene, cast: Cast, at: At): Promise<void> {
  const { proposal, case: opened } = await lockFiled(tx, cast.id);
  const status = proposalWorkflow.next("withdraw", proposal.status);
  await saveProposal(tx, proposal.id, { status, withdrawnAt: dateOf(at) }, at);
  await closeCase(tx, opened.id, at);
  const eventId = await recordPastEvent(tx, cast.actor, proposalWithdrawn(proposal), at);
  const to = [cast.author.id, ...(await supportersOf(tx, proposal.id))];
  await tell(tx, scene, { eventId, kind: "proposal-withdrawn", title: proposal.title, case: opened, to, at });
}
