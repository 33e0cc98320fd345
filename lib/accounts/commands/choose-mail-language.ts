// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { mailLanguageChosen } from "../events.ts";
import { accountPolicy } from "../policy.ts";
import type { MailLanguage } from "../vocabulary.ts";
import { lockPerson } from "./record-residency.ts";

/** In which language a person wants to be written to. Said again, it changes nothing and is recorded once. */
export const chooseMailLanguage = (
  actor: Actor,
  { personId, language }: { personId: string; language: MailLanguage },
  at = now(),
): Promise<void> =>
  inTransaction(async (tx) => {
    const person = await lockPerson(tx, personId);
    authorize(accountPolicy.chooseMailLanguage(actor, personId));
    const mailLocale = language === "lastSignIn" ? null : language;
    if (person.mailLocale === mailLocale) return;
    await tx.update(people).set({ mailLocale }).where(eq(people.id, personId));
    await recordEvent(tx, actor, mailLanguageChosen(personId), at);
  });
