// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { and, eq, gt, isNull, or } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { pactMembers } from "#db/schema/pact-application.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { hashOfToken } from "#lib/accounts/session-token.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { timesDone } from "#lib/journal/times-done.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid, Refusal } from "#lib/kernel/errors.ts";
import { enqueue } from "#lib/kernel/queue.ts";
import { memberInvited } from "../../application-events.ts";
import { applicationPolicy } from "../../application-policy.ts";
import { applicationRequirement, groupLimits } from "../../application-rules.ts";
import { lockPact, type Pact } from "../../lock-pact.ts";
import { memberToken } from "../../member-token.ts";
import { pactWorkflow } from "../../workflow.ts";

type Invitation = {
  pactId: string;
  name: string;
  email: string;
  /** The birthday of a minor, `YYYY-MM-DD`; the address is then a parent's. */
  bornOn: string | null;
  /** Whether who invites takes the responsibility for a minor. */
  isResponsible: boolean;
};

/** Invitations one person may have sent in an hour: nobody's mailbox is flooded from here. */
const invitationsAnHour = 40;

/** Sends a personal link to somebody who is to belong to the group, or to a parent of a minor. */
export const inviteMember = (actor: Actor, input: Invitation, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const pact = await lockPact(tx, input.pactId);
    const author = await actingFor(tx, actor, pact.associationId, at);
    authorize(applicationPolicy.changeGroup(author, pact));
    pactWorkflow.next("changeMembers", pact.status);
    const inviter = actingPerson(author) ?? "";
    await assertBirthday(tx, input, at);
    const { most, days } = await groupLimits(tx, today(at));
    const moment = new Date(at.epochMilliseconds);
    if (1 + (await tx.$count(pactMembers, stillIn(pact, moment))) >= most) {
      throw new Refusal("pact-application.refusals.largeGroup", { maximum: most });
    }
    await assertMayBeInvited(tx, inviter, input, at);

    const invitation = { id: randomUUIDv7(), email: input.email, invitedAt: moment };
    const written = await tx
      .insert(pactMembers)
      .values({
        ...invitation,
        pactId: pact.id,
        name: input.name,
        bornOn: input.bornOn,
        responsibleId: input.bornOn ? inviter : null,
        tokenHash: hashOfToken(memberToken(invitation)),
        expiresAt: new Date(at.add({ hours: 24 * days }).epochMilliseconds),
      })
      .onConflictDoNothing()
      .returning({ id: pactMembers.id });
    if (written.length === 0) throw new Invalid({ email: { key: "pact-application.refusals.alreadyInvited" } });
    await enqueue(tx, "pact-invitation", { memberId: invitation.id });
    await recordEvent(tx, author, memberInvited(pact, invitation.id), at);
  });

const stillIn = ({ id }: Pact, moment: Date) =>
  and(
    eq(pactMembers.pactId, id),
    isNull(pactMembers.endedAt),
    or(gt(pactMembers.expiresAt, moment), gt(pactMembers.confirmedAt, new Date(0))),
  );

/** A birthday is told of minors alone, and somebody of age answers for them. */
async function assertBirthday(tx: Transaction, { bornOn, isResponsible }: Invitation, at: Temporal.Instant) {
  if (bornOn === null) return;
  const on = today(at);
  const { minimumAge = 18 } = await applicationRequirement(tx, on);
  const born = Temporal.PlainDate.from(bornOn);
  if (Temporal.PlainDate.compare(born, on) >= 0) throw new Invalid({ bornOn: { key: "fields.date" } });
  if (Temporal.PlainDate.compare(born.add({ years: minimumAge }), on) <= 0) {
    throw new Invalid({ bornOn: { key: "pact-application.refusals.notMinor", params: { minimumAge } } });
  }
  if (!isResponsible) throw new Invalid({ isResponsible: { key: "pact-application.refusals.nobodyResponsible" } });
}

async function assertMayBeInvited(
  tx: Transaction,
  inviter: string,
  { email, bornOn }: Invitation,
  at: Temporal.Instant,
) {
  const [author] = await tx.select({ email: people.email }).from(people).where(eq(people.id, inviter));
  // A parent may well invite their own child.
  if (bornOn === null && author?.email?.toLowerCase() === email.toLowerCase()) {
    throw new Invalid({ email: { key: "pact-application.refusals.ownAddress" } });
  }
  const since = at.subtract({ hours: 1 });
  const sent = await timesDone(tx, { personId: inviter, type: "pact.member-invited", since });
  if (sent >= invitationsAnHour) throw new Refusal("pact-application.refusals.manyMails");
}
