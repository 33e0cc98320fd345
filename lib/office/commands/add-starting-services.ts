// SPDX-License-Identifier: AGPL-3.0-or-later
import { services } from "#db/schema/office.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { putEntries, type SearchEntry } from "#lib/search/entries.ts";
import { servicePublished, serviceWritten } from "../events.ts";
import { entriesOf } from "../index-service.ts";
import { startingServices } from "../starting-services/all.ts";

/** What every office begins with, published; a service that is there already stays as it is. */
export const addStartingServices = (at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const publishedAt = new Date(at.epochMilliseconds);
    const entries: SearchEntry[] = [];
    for (const [index, service] of startingServices.entries()) {
      const [added] = await tx
        .insert(services)
        .values({ ...service, rules: [...service.rules], position: index + 1, publishedAt })
        .onConflictDoNothing()
        .returning();
      if (!added) continue;
      entries.push(...entriesOf(added));
      await recordEvent(tx, system, serviceWritten(added.id), at);
      await recordEvent(tx, system, servicePublished(added.id), at);
    }
    await putEntries(tx, entries);
  });
