// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { templates } from "#db/schema/templates.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { templateRestored, templateRetired } from "../events.ts";
import { templatePolicy } from "../policy.ts";
import { lockTemplate } from "./revise-template.ts";

/** Offers a template to those who answer, or no longer. It is never deleted: answers began from it. */
export const offerTemplate = (actor: Staff, { id, offered }: { id: string; offered: boolean }, at = now()) =>
  inTransaction(async (tx): Promise<void> => {
    const { retiredAt } = await lockTemplate(tx, id);
    authorize(templatePolicy.write(actor));
    if ((retiredAt === null) === offered) return;
    await tx
      .update(templates)
      .set({ retiredAt: offered ? null : new Date(at.epochMilliseconds) })
      .where(eq(templates.id, id));
    await recordEvent(tx, actor, offered ? templateRestored(id) : templateRetired(id), at);
  });
