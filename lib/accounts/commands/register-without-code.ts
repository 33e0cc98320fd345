// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { accountPolicy } from "../policy.ts";
import type { RegisterWithoutCode } from "../schemas.ts";
import { findOrWriteWithoutCode } from "../write-without-code.ts";
import { requestEmailConfirmation } from "./request-email-confirmation.ts";

/**
 * Finds by their document the person who stands at the counter without a fiscal code, or registers them. Where they live
 * no register says: the office records it.
 */
export async function registerWithoutCode(
  officer: Staff,
  { email, ...facts }: RegisterWithoutCode,
  at = now(),
): Promise<{ personId: string; isNew: boolean }> {
  const registered = await inTransaction((tx) => {
    authorize(accountPolicy.serve(officer));
    return findOrWriteWithoutCode(tx, officer, facts, at);
  });
  if (registered.isNew && email) await requestEmailConfirmation(registered.personId, email, at);
  return registered;
}
