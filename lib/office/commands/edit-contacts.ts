// SPDX-License-Identifier: AGPL-3.0-or-later
import { municipality } from "#db/schema/municipality.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { contactsChanged } from "../events.ts";
import { officePolicy } from "../policy.ts";
import type { EditContacts } from "../schemas.ts";

/** Where the office is, how one gets there and how it is reached. Of two who change the same, the second is told. */
export const editContacts = (actor: Staff, { version: seen, ...contacts }: EditContacts, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const [found] = await tx.select().from(municipality).for("update");
    if (!found) throw new Error("the municipality is not set up: run `npm run setup`");
    authorize(officePolicy.edit(actor));
    if (found.version !== seen) throw new Conflict("services.refusals.stale");
    const profile = { ...found.profile, ...contacts };
    const version = seen + 1;
    await tx.update(municipality).set({ profile, version });
    await recordEvent(tx, actor, contactsChanged(version), at);
  });
