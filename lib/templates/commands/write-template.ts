// SPDX-License-Identifier: AGPL-3.0-or-later
import { templates, templateVersions } from "#db/schema/templates.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { templateWritten } from "../events.ts";
import { templatePolicy } from "../policy.ts";
import type { WriteTemplate } from "../schemas.ts";

/** A new template, in its first version. */
export const writeTemplate = (actor: Staff, input: WriteTemplate, at = now()): Promise<{ id: string }> =>
  inTransaction(async (tx) => {
    authorize(templatePolicy.write(actor));
    const [written] = await tx.insert(templates).values({ version: 1 }).returning({ id: templates.id });
    if (!written) throw new Error("the template was not written");
    await tx.insert(templateVersions).values({
      ...input,
      templateId: written.id,
      version: 1,
      writtenBy: actor.personId,
      writtenAt: new Date(at.epochMilliseconds),
    });
    await recordEvent(tx, actor, templateWritten(written.id), at);
    return written;
  });
