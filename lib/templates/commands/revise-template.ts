// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { templates, templateVersions } from "#db/schema/templates.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound } from "#lib/kernel/errors.ts";
import { templateRevised } from "../events.ts";
import { templatePolicy } from "../policy.ts";
import type { ReviseTemplate } from "../schemas.ts";

/** Adds a version. Of two who change the same one the second is told, and keeps their words. */
export const reviseTemplate = (actor: Staff, { id, version, ...words }: ReviseTemplate, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const found = await lockTemplate(tx, id);
    authorize(templatePolicy.write(actor));
    if (found.version !== version) throw new Conflict("templates.refusals.stale");
    const next = version + 1;
    await tx.insert(templateVersions).values({
      ...words,
      templateId: id,
      version: next,
      writtenBy: actor.personId,
      writtenAt: new Date(at.epochMilliseconds),
    });
    await tx.update(templates).set({ version: next }).where(eq(templates.id, id));
    await recordEvent(tx, actor, templateRevised(id, next), at);
  });

export async function lockTemplate(tx: Transaction, id: string) {
  const [found] = await tx.select().from(templates).where(eq(templates.id, id)).for("update");
  if (!found) throw new NotFound();
  return found;
}
