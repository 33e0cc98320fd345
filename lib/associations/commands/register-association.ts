// SPDX-License-Identifier: AGPL-3.0-or-later
import { associations } from "#db/schema/associations.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { isZone } from "#lib/municipality/queries.ts";
import { associationRegistered } from "../events.ts";
import { associationPolicy } from "../policy.ts";
import type { RegisterAssociation } from "../schemas.ts";

/** Writes an association or a committee into the register. A name is there once. */
export const registerAssociation = (actor: Actor, input: RegisterAssociation, at = now()): Promise<{ id: string }> =>
  inTransaction(async (tx) => {
    authorize(associationPolicy.register(actor));
    if (input.registeredOn > today(at).toString()) throw new Invalid({ registeredOn: { key: "fields.notAfterToday" } });
    if (input.zoneCode !== null && !(await isZone(tx, input.zoneCode))) {
      throw new Invalid({ zoneCode: { key: "fields.invalid" } });
    }
    const [registered] = await tx
      .insert(associations)
      .values({ ...input, createdAt: new Date(at.epochMilliseconds) })
      .onConflictDoNothing()
      .returning();
    if (!registered) throw new Invalid({ name: { key: "associations.fields.nameTaken" } });
    await recordEvent(tx, actor, associationRegistered(registered), at);
    return { id: registered.id };
  });
