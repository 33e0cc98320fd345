// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { digests, notifications } from "#db/schema/notifications.ts";
import { inTransaction } from "#db/transaction.ts";
import { mailLocale } from "#lib/accounts/mail-locale.ts";
import { type Mail, MailRefused, sendMail } from "#lib/gateways/mail.ts";
import { log } from "#lib/kernel/log.ts";
import { composeDigest } from "../compose-digest.ts";
import { choicesOf, mailFrame, unsubscribeHeaders } from "../mail-frame.ts";
import type { DigestState } from "../vocabulary.ts";

/**
 * Hands a gathered mail to the mail server. Its content was settled when it was gathered, and its `Message-ID` is that
 * of the row: whoever is killed between "accepted" and "sent" sends the same mail again (decision 12).
 */
export async function sendDigest(digestId: string, isLastAttempt: boolean): Promise<void> {
  const found = await findPending(digestId);
  if (!found) return;
  if (!found.email || found.told.length === 0) return settle(digestId, "none");
  try {
    await sendMail(await letterTo(found, found.email));
  } catch (error) {
    if (error instanceof MailRefused) {
      log("warn", "a mail was refused", { digestId }, error);
      return settle(digestId, "failed");
    }
    if (isLastAttempt) await settle(digestId, "failed");
    throw error;
  }
  await settle(digestId, "sent");
}

type Pending = NonNullable<Awaited<ReturnType<typeof findPending>>>;

async function findPending(id: string) {
  const [found] = await db
    .select({
      id: digests.id,
      day: digests.day,
      personId: digests.personId,
      email: people.email,
      locale: mailLocale(people),
    })
    .from(digests)
    .innerJoin(people, eq(people.id, digests.personId))
    .where(and(eq(digests.id, id), eq(digests.state, "pending")));
  if (!found) return null;
  const told = await db
    .select({ kind: notifications.kind, topic: notifications.topic, params: notifications.params })
    .from(notifications)
    .where(eq(notifications.digestId, id))
    .orderBy(asc(notifications.createdAt), asc(notifications.id));
  return { ...found, told };
}

async function letterTo({ id, day, personId, locale, told }: Pending, to: string): Promise<Mail> {
  const about = [...new Set(told.map(({ topic }) => topic))];
  const choices = choicesOf(locale, { personId, about, proposalId: null });
  const content = composeDigest({ ...(await mailFrame(locale)), day, told, choices });
  return { ...content, locale, id, to, headers: unsubscribeHeaders({ personId, about }) };
}

const settle = (id: string, state: DigestState): Promise<void> =>
  inTransaction(async (tx) => {
    const mailedAt = state === "sent" ? new Date() : null;
    const written = await tx
      .update(digests)
      .set({ state, mailedAt })
      .where(and(eq(digests.id, id), eq(digests.state, "pending")))
      .returning({ id: digests.id });
    if (written.length === 0) return;
    await tx.update(notifications).set({ mailState: state, mailedAt }).where(eq(notifications.digestId, id));
  });
