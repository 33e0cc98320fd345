// SPDX-License-Identifier: AGPL-3.0-or-later
import { NotFound } from "#lib/kernel/errors.ts";
import { readUnsubscribeToken } from "../unsubscribe-token.ts";
import { setPreferences } from "./set-preferences.ts";

/** Stops the mails of one kind to one person, as often as it is asked. Throws `NotFound` for a token that is not ours. */
export async function unsubscribe(token: string): Promise<void> {
  const subscription = readUnsubscribeToken(token);
  if (!subscription) throw new NotFound();
  await setPreferences(subscription.personId, { shown: [subscription.kind], byMail: [] });
}
