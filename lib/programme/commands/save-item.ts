// SPDX-License-Identifier: AGPL-3.0-or-later
import { programmeItems } from "#db/schema/programme.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { programmeChanged } from "../events.ts";
import { programmePolicy } from "../policy.ts";
import type { ProgrammeItemInput } from "../schemas.ts";

/** Writes an aim or a purpose under the identifier of its form: a new one once, and in the place of what it said before. */
export const saveItem = (actor: Staff, input: ProgrammeItemInput, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    authorize(programmePolicy.write(actor));
    const { id, kind, position, things } = input;
    const title = { it: input.titleIt, en: input.titleEn };
    const text = { it: input.textIt, en: input.textEn };
    const said = { kind, position, title, text, things };
    await tx
      .insert(programmeItems)
      .values({ id, ...said })
      .onConflictDoUpdate({ target: programmeItems.id, set: said });
    await recordEvent(tx, actor, programmeChanged(id), at);
  });
