// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { eq } from "drizzle-orm";
import { comments } from "#db/schema/discussion.ts";
import { moderationReports, moderations } from "#db/schema/moderation.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { contentHeld, contentHidden, contentReported, hidingAppealed } from "#lib/moderation/events.ts";
import type { Moderation } from "#lib/moderation/lock-moderation.ts";
import { publicationOf } from "#lib/moderation/vocabulary.ts";
import { moderationWorkflow } from "#lib/moderation/workflow.ts";
import type { DemoModeration } from "../discussions.ts";
import { caseOf, momentAfter, type Said } from "./discussions.ts";
import { accountOf } from "./people.ts";
import { type Act, dateOf, recordPastEvent, type Scene } from "./scene.ts";

/** What happened to a comment that somebody reported, or that looked like spam. */
export function moderationActs(scene: Scene, said: Said): Act[] {
  const { moderation } = said.comment;
  if (!moderation) return [];
  const id = randomUUIDv7();
  const at = (days: number) => momentAfter(scene, said.cast, days);
  if (moderation.state === "held") {
    const moment = said.at.add({ seconds: 1 });
    return [{ at: moment, perform: (tx) => hold(tx, said, id, moderation, moment) }];
  }
  if (moderation.state === "reported") {
    return moderation.reports.map((report, turn) => {
      const moment = at(moderation.after + turn / 4);
      return { at: moment, perform: (tx) => fileReport(tx, scene, said, { id, ...report }, moment) };
    });
  }
  const { appeal } = moderation;
  const decided = at(moderation.after);
  const acts: Act[] = [{ at: decided, perform: (tx) => hide(tx, scene, said, { id, ...moderation }, decided) }];
  if (!appeal) return acts;
  const appealed = at(appeal.after);
  return [...acts, { at: appealed, perform: (tx) => appealAgainst(tx, said, id, appeal.text, appealed) }];
}

const citizen = (personId: string): Actor => ({ kind: "citizen", personId, level: 2 });

/** Begins the moderation of a comment, or takes a step in it, as the commands of the room do. */
async function save(tx: Transaction, said: Said, id: string, step: Partial<Moderation>, at: Temporal.Instant) {
  const status = step.status ?? "published";
  const caseId = await caseOf(tx, said.cast);
  const moment = dateOf(at);
  const begun = { id, subjectKind: "comment", subjectId: said.id, authorId: said.author.id, caseId } as const;
  await tx
    .insert(moderations)
    .values({ ...begun, status: "published", createdAt: moment })
    .onConflictDoNothing();
  await tx
    .update(moderations)
    .set({ ...step, updatedAt: moment })
    .where(eq(moderations.id, id));
  await tx.update(comments).set({ publication: publicationOf[status] }).where(eq(comments.id, said.id));
  return { kind: "comment", id: said.id, caseId } as const;
}

type Held = Extract<DemoModeration, { state: "held" }>;

async function hold(tx: Transaction, said: Said, id: string, { found }: Held, at: Temporal.Instant): Promise<void> {
  const signals = [{ kind: "links" as const, found, allowed: 2 }];
  const subject = await save(tx, said, id, { status: "held", heldBecause: "signals", signals }, at);
  const payload = { moderationId: id, because: "signals" as const, signals };
  await recordPastEvent(tx, citizen(said.author.id), contentHeld(subject, payload), at);
}

type Reported = Extract<DemoModeration, { state: "reported" }>["reports"][number] & { id: string };

async function fileReport(tx: Transaction, scene: Scene, said: Said, report: Reported, at: Temporal.Instant) {
  const { id, by, ground, note } = report;
  const status = moderationWorkflow.next("report", "published");
  const subject = await save(tx, said, id, { status }, at);
  const reporterId = accountOf(scene.accounts, by).id;
  await tx.insert(moderationReports).values({ moderationId: id, reporterId, ground, note, createdAt: dateOf(at) });
  await recordPastEvent(tx, citizen(reporterId), contentReported(subject, { moderationId: id, ground }), at);
}

type Hidden = Extract<DemoModeration, { state: "hidden" }> & { id: string };

async function hide(tx: Transaction, scene: Scene, said: Said, hidden: Hidden, at: Temporal.Instant): Promise<void> {
  const { id, by, ground, explanation } = hidden;
  const decidedBy = accountOf(scene.accounts, by).id;
  const status = moderationWorkflow.next("hide", "published");
  const subject = await save(tx, said, id, { status, ground, explanation, decidedBy, decidedAt: dateOf(at) }, at);
  const moderator: Actor = { kind: "staff", personId: decidedBy, level: 2, appointments: [] };
  await recordPastEvent(tx, moderator, contentHidden(subject, { moderationId: id, ground, explanation }), at);
}

async function appealAgainst(tx: Transaction, said: Said, id: string, appeal: string, at: Temporal.Instant) {
  const status = moderationWorkflow.next("appeal", "hidden");
  const subject = await save(tx, said, id, { status, appeal, appealedAt: dateOf(at) }, at);
  await recordPastEvent(tx, citizen(said.author.id), hidingAppealed(subject, { moderationId: id }), at);
}
