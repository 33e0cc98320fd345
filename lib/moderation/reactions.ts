// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import type { events } from "#db/schema/journal.ts";
import { moderationReports, moderations } from "#db/schema/moderation.ts";
import type { Transaction } from "#db/transaction.ts";
import { delegatesOf } from "#lib/associations/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { notify } from "#lib/notifications/notify.ts";
import { listHolders } from "#lib/organisation/queries.ts";
import type { Moderation } from "./lock-moderation.ts";
import type { DescribedSubject, ModeratedRooms } from "./subjects.ts";
import type { AppealOutcome } from "./vocabulary.ts";

type Event = typeof events.$inferSelect;
type Told = { tx: Transaction; event: Event; moderation: Moderation; subject: DescribedSubject };

const paramsOf = ({ moderation, subject }: Told) => ({
  moderationId: moderation.id,
  kind: moderation.subjectKind,
  number: subject.number,
  title: subject.title,
});

async function authorsOf({ tx, moderation: { associationId, authorId } }: Told): Promise<string[]> {
  return associationId ? delegatesOf(tx, associationId) : [authorId];
}

async function tellAuthor(told: Told, kind: "content-held" | "content-published" | "content-hidden"): Promise<void> {
  const { tx, event } = told;
  await notify(tx, { eventId: event.id, kind, people: await authorsOf(told), params: paramsOf(told) });
}

async function tellAppellant(told: Told): Promise<void> {
  const outcome = told.event.payload.outcome as AppealOutcome;
  await notify(told.tx, {
    eventId: told.event.id,
    kind: "appeal-decided",
    people: await authorsOf(told),
    params: { ...paramsOf(told), outcome },
  });
}

/** Whoever moderates that day, and the guarantor: they may decide, but for who hid it. */
async function tellModerators(told: Told): Promise<void> {
  const { tx, event, moderation } = told;
  const on = today(Temporal.Instant.fromEpochMilliseconds(event.at.getTime()));
  const [moderators, guarantors] = await Promise.all([
    listHolders(tx, on, "moderator"),
    listHolders(tx, on, "guarantor"),
  ]);
  const people = new Set([...moderators, ...guarantors]);
  await notify(tx, {
    eventId: event.id,
    kind: "appeal-to-decide",
    people: [...people].filter((person) => person !== moderation.decidedBy && person !== moderation.authorId),
    params: paramsOf(told),
  });
}

/** Those whose reports this decision closed. */
async function tellReporters(told: Told, outcome: "hidden" | "kept"): Promise<void> {
  const { tx, event, moderation } = told;
  const rows = await tx
    .select({ personId: moderationReports.reporterId })
    .from(moderationReports)
    .where(and(eq(moderationReports.moderationId, moderation.id), eq(moderationReports.closedAt, event.at)));
  const people = rows.map(({ personId }) => personId);
  await notify(tx, { eventId: event.id, kind: "report-decided", people, params: { ...paramsOf(told), outcome } });
}

const tellings: Record<string, (told: Told) => Promise<void>> = {
  "moderation.held": (told) => tellAuthor(told, "content-held"),
  "moderation.published": (told) => tellAuthor(told, "content-published"),
  "moderation.hidden": async (told) => {
    await tellAuthor(told, "content-hidden");
    await tellReporters(told, "hidden");
  },
  "moderation.reports-dismissed": (told) => tellReporters(told, "kept"),
  "moderation.appealed": tellModerators,
  "moderation.appeal-decided": tellAppellant,
};

/** Who is told of what moderators do: the author of each step, who reported it, and the other moderators of an appeal. */
export function moderationReactions(rooms: ModeratedRooms) {
  async function tell(tx: Transaction, event: Event): Promise<void> {
    const id = String(event.payload.moderationId);
    const [moderation] = await tx.select().from(moderations).where(eq(moderations.id, id));
    if (!moderation) return;
    const [subject] = await rooms[moderation.subjectKind].describe(tx, [moderation.subjectId]);
    if (subject) await tellings[event.type]?.({ tx, event, moderation, subject });
  }
  return Object.fromEntries(Object.keys(tellings).map((type) => [type, [tell]]));
}
