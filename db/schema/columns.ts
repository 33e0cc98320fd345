// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { date, jsonb, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Localized } from "#lib/kernel/locale.ts";

/** Identifiers grow with time, so that indexes stay compact. */
export const id = () =>
  uuid()
    .primaryKey()
    .$defaultFn(() => randomUUIDv7());

/** An instant, to the microsecond, as a `Date`. */
export const instant = () => timestamp({ withTimezone: true, mode: "date" });

/** A day of the calendar in Europe/Rome, as `YYYY-MM-DD`. */
export const day = () => date({ mode: "string" });

/** A short text in Italian and English. */
export const localized = () => jsonb().$type<Localized>();

/** A column that holds one of the words of a vocabulary; `oneOfWords` makes the database hold to it. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) => text({ enum: words });
