// SPDX-License-Identifier: AGPL-3.0-or-later
import { bigint, boolean, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { subjectKinds } from "#lib/journal/vocabulary.ts";
import { actorKinds } from "#lib/kernel/actor.ts";
import { instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";

/**
 * What happened, told once: audit trail, public timeline and outbox. Rows are only ever added; a trigger refuses
 * everything else. A payload holds no personal data: people appear by their identifier alone.
 */
export const events = pgTable(
  "events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant().notNull().defaultNow(),
    type: text().notNull(),
    subjectKind: oneOf(subjectKinds).notNull(),
    subjectId: text().notNull(),
    caseId: uuid(),
    actorKind: oneOf(actorKinds).notNull(),
    /** Who did it; for the counter, the officer. */
    actorId: uuid(),
    /** The association a delegate acted for, or the person the counter acted for. */
    onBehalfOf: uuid(),
    isPublic: boolean().notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (table) => [
    index("events_subject").on(table.subjectKind, table.subjectId, table.id),
    index("events_case").on(table.caseId, table.id),
    index("events_actor").on(table.actorId, table.id),
    oneOfWords("events_subject_kind", table.subjectKind, subjectKinds),
    oneOfWords("events_actor_kind", table.actorKind, actorKinds),
  ],
);

/** The hash chain over the events, in the order in which they were sealed. */
export const seals = pgTable("seals", {
  position: bigint({ mode: "number" }).primaryKey(),
  eventId: bigint({ mode: "number" })
    .notNull()
    .unique()
    .references(() => events.id),
  /** SHA-256, in hexadecimal, over the previous hash and the event. */
  hash: text().notNull(),
  sealedAt: instant().notNull().defaultNow(),
});
