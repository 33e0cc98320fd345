// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { services } from "#db/schema/office.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { serviceHidden, servicePublished } from "../events.ts";
import { indexService } from "../index-service.ts";
import { officePolicy } from "../policy.ts";
import { lockService } from "./write-service.ts";

type Input = { id: string; published: boolean };

/** Shows a service to everyone, or no longer. Its words stay. */
export const publishService = (actor: Staff, { id, published }: Input, at = now()): Promise<{ slug: string }> =>
  inTransaction(async (tx) => {
    const service = await lockService(tx, id);
    authorize(officePolicy.edit(actor));
    if ((service.publishedAt !== null) === published) return { slug: service.slug };
    const publishedAt = published ? new Date(at.epochMilliseconds) : null;
    await tx.update(services).set({ publishedAt }).where(eq(services.id, id));
    await indexService(tx, { ...service, publishedAt });
    await recordEvent(tx, actor, published ? servicePublished(id) : serviceHidden(id), at);
    return { slug: service.slug };
  });
