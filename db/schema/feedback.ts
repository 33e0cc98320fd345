// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, index, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { aspects, longestComment, type Rating, ratedKinds, ratings } from "#lib/feedback/vocabulary.ts";
import { locales } from "#lib/kernel/locale.ts";
import { people } from "./accounts.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";

/** How clear somebody found a page, or how easy a service. Nothing here says who it was. */
export const feedback = pgTable(
  "feedback",
  {
    id: id(),
    kind: oneOf(ratedKinds).notNull(),
    /** The name of the page's route, or of the service. */
    name: text().notNull(),
    /** The canonical address of a page, in Italian; a service has none. */
    address: text(),
    locale: oneOf(locales).notNull(),
    rating: smallint().$type<Rating>().notNull(),
    aspect: oneOf(aspects),
    comment: text(),
    givenOn: day().notNull(),
    hiddenAt: instant(),
    hiddenBy: uuid().references(() => people.id),
    hiddenReason: text(),
  },
  (table) => [
    index("feedback_results").on(table.kind, table.givenOn),
    check("feedback_page_has_address", sql`(${table.kind} = 'page') = (${table.address} is not null)`),
    check("feedback_short", sql`char_length(${table.comment}) <= ${sql.raw(String(longestComment))}`),
    check(
      "feedback_hidden_has_reason",
      sql`(${table.hiddenAt} is null) = (${table.hiddenReason} is null) and (${table.hiddenAt} is null or ${table.comment} is null)`,
    ),
    oneOfWords("feedback_kind", table.kind, ratedKinds),
    oneOfWords("feedback_rating", table.rating, ratings),
    oneOfWords("feedback_aspect", table.aspect, aspects),
    oneOfWords("feedback_locale", table.locale, locales),
  ],
);

/** That the same was rated from the same network address that day: a keyed hash, gone the night after. */
export const feedbackMarks = pgTable(
  "feedback_marks",
  {
    mark: text().primaryKey(),
    on: day().notNull(),
  },
  (table) => [index("feedback_marks_day").on(table.on)],
);
