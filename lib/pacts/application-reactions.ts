// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { files } from "#db/schema/files.ts";
import type { events } from "#db/schema/journal.ts";
import { pactMembers } from "#db/schema/pact-application.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Transaction } from "#db/transaction.ts";
import { notify } from "#lib/notifications/notify.ts";
import { paramsOf, standingOf, type Telling } from "./audiences.ts";
import { forgetApplication } from "./forget-application.ts";

type Event = typeof events.$inferSelect;

/** What those who apply are told of their application, and the office of the group. */
export const applicationTold: Record<string, Telling> = {
  "pact.submitted": { kind: "pact-submitted", audience: ["applicants"] },
  "pact.withdrawn": { kind: "pact-withdrawn", audience: ["applicants", "contact", "manager"] },
  "pact.member-confirmed": { kind: "pact-member-confirmed", audience: ["author"] },
  "pact.member-declined": { kind: "pact-member-declined", audience: ["author"] },
  "pact.member-left": { kind: "pact-member-left", audience: ["author"] },
  "pact.member-lapsed": { kind: "pact-member-lapsed", audience: ["author"] },
  "pact.group-too-small": { kind: "pact-group-too-small", audience: ["office"] },
};

/** Whoever was taken off the group is told so; who had not confirmed has nowhere to be told. */
async function tellWhoWasRemoved(tx: Transaction, event: Event): Promise<void> {
  const standing = await standingOf(tx, event);
  const personId = await personOfMember(tx, event);
  if (!standing || !personId) return;
  await notify(tx, { eventId: event.id, kind: "pact-member-removed", people: [personId], params: paramsOf(standing) });
}

/** Whoever goes on in a renewal hears of it, and that they may leave. */
async function tellWhoWasCarried(tx: Transaction, event: Event): Promise<void> {
  const standing = await standingOf(tx, event);
  const personId = await personOfMember(tx, event);
  if (!standing || !personId) return;
  await notify(tx, { eventId: event.id, kind: "pact-member-carried", people: [personId], params: paramsOf(standing) });
}

async function personOfMember(tx: Transaction, event: Event): Promise<string | null> {
  const [member] = await tx
    .select({ personId: pactMembers.personId })
    .from(pactMembers)
    .where(eq(pactMembers.id, String(event.payload.memberId)));
  return member?.personId ?? null;
}

/** Drafts are their author's alone, and go with the account; those of an association stay with it. */
async function forgetDraftsOf(tx: Transaction, { subjectId }: Event): Promise<void> {
  const own = and(eq(pacts.authorId, subjectId), eq(pacts.status, "draft"), isNull(pacts.associationId));
  const drafts = await tx.select({ id: pacts.id }).from(pacts).where(own);
  for (const { id } of drafts) await forgetApplication(tx, id);
}

/** In drafts nobody reads the name of who has gone; what was filed keeps a member without a name, and so do receipts. */
async function forgetMember(tx: Transaction, { subjectId }: Event): Promise<void> {
  const theirs = or(eq(pactMembers.personId, subjectId), eq(pactMembers.consentById, subjectId));
  const of = tx.select({ id: pactMembers.pactId }).from(pactMembers).where(theirs);
  const own = tx.select({ id: pacts.id }).from(pacts).where(eq(pacts.authorId, subjectId));
  await tx
    .delete(files)
    .where(and(eq(files.ownerKind, "pact-receipt"), or(inArray(files.ownerId, own), inArray(files.ownerId, of))));
  const drafts = tx.select({ id: pacts.id }).from(pacts).where(eq(pacts.status, "draft"));
  await tx.delete(pactMembers).where(and(eq(pactMembers.personId, subjectId), inArray(pactMembers.pactId, drafts)));
  await tx
    .update(pactMembers)
    .set({ name: "–" })
    .where(and(eq(pactMembers.personId, subjectId), isNull(pactMembers.endedAt)));
}

export const applicationReactions = {
  "pact.member-removed": [tellWhoWasRemoved],
  "pact.member-carried": [tellWhoWasCarried],
  "account.erased": [forgetMember, forgetDraftsOf],
};
