// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { regulations, regulationVersions } from "#db/schema/regulations.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid } from "#lib/kernel/errors.ts";
import { slugOf } from "#lib/kernel/slug.ts";
import { regulationOpened } from "../events.ts";
import { regulationPolicy } from "../policy.ts";
import type { OpenRegulation } from "../schemas.ts";
import type { ReadSource } from "../source.ts";
import { addDraft } from "./import-version.ts";

type Opened = { regulationId: string; versionId: string };

/**
 * A regulation that was not here, with the draft of its first version. Its address is made of its title; where another
 * regulation has that address, whoever imports is told to bring the text in there, as a new version.
 */
export const openRegulation = (
  actor: Actor,
  { versionId, ...described }: OpenRegulation,
  read: ReadSource,
  at = now(),
): Promise<Opened> =>
  inTransaction(async (tx) => {
    authorize(regulationPolicy.import(actor));
    const slug = slugOf(described.title);
    if (!slug) throw new Invalid({ title: { key: "fields.invalid" } });
    const [sentBefore] = await tx
      .select({ versionId: regulationVersions.id, regulationId: regulationVersions.regulationId })
      .from(regulationVersions)
      .where(eq(regulationVersions.id, versionId));
    if (sentBefore) return sentBefore;
    const [opened] = await tx
      .insert(regulations)
      .values({ ...described, slug, createdAt: new Date(at.epochMilliseconds) })
      .onConflictDoNothing()
      .returning({ id: regulations.id });
    if (!opened) throw new Conflict("regulations.refusals.taken");
    await recordEvent(tx, actor, regulationOpened(opened.id, slug), at);
    const written = await addDraft(tx, actor, { versionId, regulationId: opened.id }, read, at);
    return { regulationId: opened.id, versionId: written };
  });
