// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { and, eq, inArray, ne } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { pactAttachments, pactMembers, pactResources, pactSupportAsked } from "#db/schema/pact-application.ts";
import type { Transaction } from "#db/transaction.ts";
import { hashOfToken } from "#lib/accounts/session-token.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { enqueue } from "#lib/kernel/queue.ts";
import { memberCarried, memberInvited } from "./application-events.ts";
import { belongsToday } from "./application-members.ts";
import { applicationRequirement, groupLimits } from "./application-rules.ts";
import type { Subject } from "./events.ts";
import { dateOf } from "./lock-life.ts";
import { memberToken } from "./member-token.ts";

type Renewal = { from: string; pact: Subject };

/**
 * The group of a pact goes on in the one that renews it: who confirmed for themselves belongs to it, is told and may leave.
 * The consent of a parent was for one pact, so they are asked again. Who signed on paper signs anew.
 */
export async function carryGroup(
  tx: Transaction,
  actor: Actor,
  { from, pact }: Renewal,
  at: Temporal.Instant,
): Promise<void> {
  const members = await tx
    .select()
    .from(pactMembers)
    .where(and(eq(pactMembers.pactId, from), belongsToday));
  const moment = dateOf(at);
  for (const { personId, name } of members) {
    if (personId === null) continue;
    const id = randomUUIDv7();
    const carried = { id, pactId: pact.id, name, personId, invitedAt: moment, expiresAt: moment, confirmedAt: moment };
    await tx.insert(pactMembers).values(carried);
    await recordEvent(tx, actor, memberCarried(pact, id), at);
  }
  await askParents(tx, actor, { pact, minors: members.filter(({ consentById }) => consentById !== null) }, at);
}

type Member = typeof pactMembers.$inferSelect;

/**
 * Parents get a link of their own for each child who is still a minor, at the address of their account, which is nobody
 * else's to know. Who waits for their answer already is not asked twice.
 */
export async function askParents(
  tx: Transaction,
  actor: Actor,
  { pact, minors }: { pact: Subject; minors: readonly Member[] },
  at: Temporal.Instant,
): Promise<void> {
  if (minors.length === 0) return;
  const [{ minimumAge = 18 }, { days }, parents] = [
    await applicationRequirement(tx, today(at)),
    await groupLimits(tx, today(at)),
    await tx
      .select({ id: people.id, email: people.email })
      .from(people)
      .where(
        inArray(
          people.id,
          minors.flatMap(({ consentById }) => consentById ?? []),
        ),
      ),
  ];
  for (const { name, bornOn, responsibleId, consentById } of minors) {
    const email = parents.find(({ id }) => id === consentById)?.email;
    if (!email || !bornOn) continue;
    const isOfAge =
      Temporal.PlainDate.compare(Temporal.PlainDate.from(bornOn).add({ years: minimumAge }), today(at)) <= 0;
    if (isOfAge) continue;
    const invitation = { id: randomUUIDv7(), email, invitedAt: dateOf(at) };
    const written = await tx
      .insert(pactMembers)
      .values({
        ...invitation,
        ...{ pactId: pact.id, name, bornOn, responsibleId, isAddressHidden: true },
        tokenHash: hashOfToken(memberToken(invitation)),
        expiresAt: dateOf(at.add({ hours: 24 * days })),
      })
      .onConflictDoNothing()
      .returning({ id: pactMembers.id });
    if (written.length === 0) continue;
    await enqueue(tx, "pact-invitation", { memberId: invitation.id });
    await recordEvent(tx, actor, memberInvited(pact, invitation.id), at);
  }
}

/**
 * What was attached is attached to the renewal as well, as the same files; identity documents were for one procedure. The
 * resources and the support of the pact are those of the renewal until somebody says otherwise.
 */
export async function carryPapers(tx: Transaction, { from, pact }: Renewal): Promise<void> {
  const attached = await tx
    .select()
    .from(pactAttachments)
    .where(and(eq(pactAttachments.pactId, from), ne(pactAttachments.kind, "identity")));
  const resources = await tx.select().from(pactResources).where(eq(pactResources.pactId, from));
  const support = await tx.select().from(pactSupportAsked).where(eq(pactSupportAsked.pactId, from));
  const pactId = pact.id;
  if (attached.length > 0) await tx.insert(pactAttachments).values(attached.map((file) => ({ ...file, pactId })));
  if (resources.length > 0)
    await tx.insert(pactResources).values(resources.map(({ id: _, ...row }) => ({ ...row, pactId })));
  if (support.length > 0) await tx.insert(pactSupportAsked).values(support.map((row) => ({ ...row, pactId })));
}
