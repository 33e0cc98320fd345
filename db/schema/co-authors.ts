// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { coAuthorEnds } from "#lib/proposals/vocabulary.ts";
import { people } from "./accounts.ts";
import { id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { proposals } from "./proposals.ts";

/**
 * Who proposes together with the first author. A row begins as an invitation, sent to an address; whoever opens its link
 * and accepts becomes its person, and the address, which has done its service, is forgotten.
 */
export const coAuthors = pgTable(
  "co_authors",
  {
    id: id(),
    proposalId: uuid()
      .notNull()
      .references(() => proposals.id, { onDelete: "cascade" }),
    email: text(),
    /** Of the secret in the link, which is made again from this row when the mail is sent. */
    tokenHash: text().notNull().unique(),
    invitedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    personId: uuid().references(() => people.id),
    acceptedAt: instant(),
    endedAt: instant(),
    ending: oneOf(coAuthorEnds),
  },
  (table) => [
    // One person, one acceptance, whatever many links they were sent.
    uniqueIndex("co_authors_one_acceptance")
      .on(table.proposalId, table.personId)
      .where(sql`${table.acceptedAt} is not null and ${table.endedAt} is null`),
    uniqueIndex("co_authors_one_invitation")
      .on(table.proposalId, sql`lower(${table.email})`)
      .where(sql`${table.acceptedAt} is null and ${table.endedAt} is null`),
    index("co_authors_person").on(table.personId).where(sql`${table.acceptedAt} is not null`),
    check("co_authors_accepted_by_somebody", sql`(${table.acceptedAt} is null) = (${table.personId} is null)`),
    check(
      "co_authors_invited_somewhere",
      sql`(${table.email} is null) = (${table.acceptedAt} is not null or ${table.endedAt} is not null)`,
    ),
    check("co_authors_ended_somehow", sql`(${table.endedAt} is null) = (${table.ending} is null)`),
    oneOfWords("co_authors_ending", table.ending, coAuthorEnds),
  ],
);
