// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { eq } from "drizzle-orm";
import { comments, commentVotes } from "#db/schema/discussion.ts";
import { events } from "#db/schema/journal.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import { commentPosted, commentVoted } from "#lib/discussion/events.ts";
import type { Vote } from "#lib/discussion/vocabulary.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { fingerprintOf } from "#lib/moderation/signals.ts";
import { type DemoComment, discussions } from "../discussions.ts";
import { moderationActs } from "./moderation.ts";
import { momentAtHome } from "./moments.ts";
import { type Account, accountOf } from "./people.ts";
import { type Act, type Cast, dateOf, recordPastEvent, type Scene } from "./scene.ts";

/** A comment on its way into the database. */
export type Said = { id: string; cast: Cast; at: Temporal.Instant; author: Account; comment: DemoComment };

/** What people said of the proposals, how they voted on it, and what moderators did with it. */
export function discussionActs(scene: Scene, casts: readonly Cast[]): Act[] {
  return discussions.flatMap(({ on, comments: told }) => {
    const cast = casts.find(({ proposal }) => proposal.title === on);
    if (!cast) throw new Error(`Nobody proposed “${on}”`);
    return told.flatMap((comment) => actsOf(scene, cast, comment));
  });
}

/** When somebody said something so many days after the filing, by day or in the evening and never before it. */
export function momentAfter(scene: Scene, cast: Cast, days: number): Temporal.Instant {
  const moment = momentAtHome(scene.now, Math.max(0, Math.floor(cast.proposal.filed - days)), days % 1);
  const earliest = cast.filedAt.add({ minutes: 30 + Math.floor(days * 20) });
  return Temporal.Instant.compare(moment, earliest) < 0 ? earliest : moment;
}

function actsOf(scene: Scene, cast: Cast, comment: DemoComment): Act[] {
  const at = momentAfter(scene, cast, comment.after);
  const said = { id: randomUUIDv7(), cast, at, author: accountOf(scene.accounts, comment.by), comment };
  const parentId = said.id;
  const voting = momentAfter(scene, cast, comment.after + 0.2);
  return [
    { at, perform: (tx) => write(tx, { ...said, ...comment, parentId: null }) },
    { at: voting, perform: (tx) => vote(tx, scene, said, voting) },
    ...(comment.replies ?? []).map((reply) => {
      const repliedAt = momentAfter(scene, cast, reply.after + 0.3);
      const author = accountOf(scene.accounts, reply.by);
      const written = { id: randomUUIDv7(), cast, at: repliedAt, author, body: reply.body, parentId };
      return { at: repliedAt, perform: (tx: Transaction) => write(tx, written) };
    }),
    ...moderationActs(scene, said),
  ];
}

type Written = Omit<Said, "comment"> & Partial<DemoComment> & { body: string; parentId: string | null };

async function write(tx: Transaction, { id, cast, at, author, body, parentId, stance, moderation }: Written) {
  const subjectId = cast.id;
  const given = parentId ? null : (stance ?? null);
  await tx.insert(comments).values({
    ...{ id, subjectKind: "proposal", subjectId, parentId, stance: given, body, authorId: author.id },
    fingerprint: fingerprintOf(body),
    publication: moderation?.state === "held" ? "held" : "published",
    createdAt: dateOf(at),
  });
  const actor: Citizen = { kind: "citizen", personId: author.id, level: 2 };
  const subject = { id, caseId: await caseOf(tx, cast) };
  await recordPastEvent(tx, actor, commentPosted(subject, { subjectId, parentId, stance: given }), at);
}

export async function caseOf(tx: Transaction, cast: Cast): Promise<string | null> {
  const [filed] = await tx.select({ caseId: proposals.caseId }).from(proposals).where(eq(proposals.id, cast.id));
  return filed?.caseId ?? null;
}

/** So many agree and so many do not, all of whom live here. */
async function vote(tx: Transaction, scene: Scene, { id, cast, author, comment }: Said, at: Temporal.Instant) {
  const willing = [...scene.accounts.values()]
    .filter((person) => person.id !== author.id && person.zone !== null)
    .map((person) => ({ person, place: scene.chance() }))
    .sort((one, other) => one.place - other.place)
    .slice(0, comment.agree + comment.disagree);
  if (willing.length === 0) return;
  const voteOf = (turn: number): Vote => (turn < comment.agree ? "up" : "down");
  const createdAt = dateOf(at);
  await tx.insert(commentVotes).values(
    willing.map(({ person: { id: personId, voice } }, turn) => ({
      ...{ commentId: id, voice, personId, vote: voteOf(turn), createdAt },
    })),
  );
  const caseId = await caseOf(tx, cast);
  const { type, subject, isPublic, payload } = commentVoted({ id, caseId });
  const about = { type, subjectKind: subject.kind, subjectId: subject.id, caseId, isPublic, payload, at: createdAt };
  await tx
    .insert(events)
    .values(willing.map(({ person }) => ({ ...about, actorKind: "citizen" as const, actorId: person.id })));
}
