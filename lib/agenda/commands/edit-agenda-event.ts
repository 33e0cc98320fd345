// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { agendaEvents, agendaEventZones } from "#db/schema/agenda.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid } from "#lib/kernel/errors.ts";
import { picturesIn, richText } from "#lib/kernel/rich-text.ts";
import { assertTopic, assertZones } from "#lib/municipality/known-codes.ts";
import { agendaEventChanged } from "../events.ts";
import { indexAgendaEvent } from "../index-agenda-event.ts";
import { lockAgendaEvent } from "../lock-agenda-event.ts";
import { agendaPolicy } from "../policy.ts";
import type { EditAgendaEvent } from "../schemas.ts";
import { agendaWorkflow } from "../workflow.ts";
import { writeOccurrences } from "../write-occurrences.ts";

/**
 * Saves what an event is, when and where. Of two who change the same version the second is told, and keeps their words.
 * What calendars have already, they learn by its higher sequence.
 */
export const editAgendaEvent = (actor: Staff, input: EditAgendaEvent, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { id, version, zones, ...told } = input;
    const event = await lockAgendaEvent(tx, id);
    authorize(agendaPolicy.write(actor));
    agendaWorkflow.next("edit", event.status);
    if (event.version !== version) throw new Conflict("news.refusals.stale");
    await assertTopic(tx, told.topicCode);
    await assertZones(tx, zones);
    await assertOwnPictures(tx, input);

    const moment = new Date(at.epochMilliseconds);
    await tx
      .update(agendaEvents)
      .set({
        ...told,
        version: version + 1,
        sequence: event.appearedAt ? event.sequence + 1 : event.sequence,
        changedAt: event.appearedAt ? moment : event.changedAt,
        updatedBy: actor.personId,
        updatedAt: moment,
      })
      .where(eq(agendaEvents.id, id));
    await writeOccurrences(tx, id, told);
    await tx.delete(agendaEventZones).where(eq(agendaEventZones.eventId, id));
    if (zones.length > 0) {
      await tx.insert(agendaEventZones).values(zones.map((zoneCode) => ({ eventId: id, zoneCode })));
    }
    if (event.appearedAt) await indexAgendaEvent(tx, id);
    await recordEvent(tx, actor, agendaEventChanged(id, version + 1), at);
  });

/** A text shows only what was uploaded for it. */
async function assertOwnPictures(tx: Transaction, { id, body, bodyEn }: EditAgendaEvent): Promise<void> {
  const own = new Set((await listFilesOf({ kind: "agenda-event", id }, tx)).map((file) => file.id));
  for (const [field, text] of Object.entries({ body, bodyEn })) {
    if (picturesIn(richText(text)).some((picture) => !own.has(picture))) {
      throw new Invalid({ [field]: { key: "editor.refusals.foreignPicture" } });
    }
  }
}
