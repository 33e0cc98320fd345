// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, ne } from "drizzle-orm";
import { commons } from "#db/schema/commons.ts";
import type { events } from "#db/schema/journal.ts";
import type { Transaction } from "#db/transaction.ts";
import { removeFilesOf } from "#lib/files/commands/remove-files-of.ts";
import { today } from "#lib/kernel/clock.ts";
import { notify } from "#lib/notifications/notify.ts";
import { listWhoAnswersFor, participationUnit } from "#lib/organisation/queries.ts";

type Event = typeof events.$inferSelect;

async function factsOf(tx: Transaction, { subjectId }: Event) {
  const [found] = await tx.select().from(commons).where(eq(commons.id, subjectId));
  return found ?? null;
}

/** The office has something to decide. */
async function tellOffice(tx: Transaction, event: Event): Promise<void> {
  const found = await factsOf(tx, event);
  if (!found) return;
  const on = today(Temporal.Instant.fromEpochMilliseconds(event.at.getTime()));
  const people = await listWhoAnswersFor(tx, await participationUnit(tx), on);
  const params = { commonsId: found.id, title: found.name };
  await notify(tx, { eventId: event.id, kind: "commons-suggested", people, params });
}

/** Who suggested it learns what became of it; what the office wrote itself has nobody to tell. */
const tellSuggester = (kind: "commons-listed" | "commons-declined") => async (tx: Transaction, event: Event) => {
  const found = await factsOf(tx, event);
  if (!found?.suggestedBy) return;
  const params = { commonsId: found.id, title: found.name, slug: found.slug ?? "" };
  await notify(tx, { eventId: event.id, kind, people: [found.suggestedBy], params });
};

/** What nobody but them and the office read goes with the account; what is listed stays, and nobody's. */
async function forgetSuggestionsOf(tx: Transaction, { subjectId }: Event): Promise<void> {
  const unread = await tx
    .delete(commons)
    .where(and(eq(commons.suggestedBy, subjectId), ne(commons.state, "listed"), ne(commons.state, "retired")))
    .returning({ id: commons.id });
  for (const { id } of unread) await removeFilesOf(tx, { kind: "commons", id });
  await tx.update(commons).set({ suggestedBy: null }).where(eq(commons.suggestedBy, subjectId));
}

export const commonsReactions = {
  "commons.suggested": [tellOffice],
  "commons.listed": [tellSuggester("commons-listed")],
  "commons.declined": [tellSuggester("commons-declined")],
  "account.erased": [forgetSuggestionsOf],
};
