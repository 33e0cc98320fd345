// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { accountPolicy } from "../policy.ts";
import type { RegisterPerson } from "../schemas.ts";
import { findOrWritePerson } from "../write-person.ts";
import { askRegister } from "./ask-register.ts";
import { requestEmailConfirmation } from "./request-email-confirmation.ts";

/**
 * Finds the person who stands at the counter, or registers them, and asks where they live. When they sign in one day,
 * their fiscal code finds this same person. A new address is asked to be confirmed by its owner, like everyone's.
 */
export async function registerPerson(
  actor: Actor,
  { email, ...facts }: RegisterPerson,
  at = now(),
): Promise<{ personId: string; isNew: boolean }> {
  const registered = await inTransaction((tx) => {
    authorize(accountPolicy.serve(actor));
    return findOrWritePerson(tx, actor, facts, "counter", at);
  });
  await askRegister(registered.personId, at);
  if (registered.isNew && email) await requestEmailConfirmation(registered.personId, email, at);
  return registered;
}
