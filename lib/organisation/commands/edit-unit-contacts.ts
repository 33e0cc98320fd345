// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { units } from "#db/schema/organisation.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound } from "#lib/kernel/errors.ts";
import { unitContactsChanged } from "../events.ts";
import { organisationPolicy } from "../policy.ts";
import { hasOwnContacts } from "../queries.ts";
import type { EditUnitContacts } from "../schemas.ts";

/** How the public reaches a unit. Of two who change the same, the second is told. */
export const editUnitContacts = (actor: Staff, input: EditUnitContacts, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { code, version: seen, ...contacts } = input;
    const unit = await lockUnit(tx, code);
    authorize(organisationPolicy.editUnitContacts(actor));
    if (unit.version !== seen) throw new Conflict("organisation.refusals.stale");
    const version = seen + 1;
    await tx
      .update(units)
      .set({ ...contacts, version })
      .where(eq(units.code, code));
    await recordEvent(tx, actor, unitContactsChanged(code, version, contacts), at);
  });

async function lockUnit(tx: Transaction, code: string) {
  const [unit] = await tx
    .select()
    .from(units)
    .where(and(eq(units.code, code), hasOwnContacts))
    .for("update");
  if (!unit) throw new NotFound();
  return unit;
}
