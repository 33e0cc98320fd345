// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import type { Locale } from "#lib/kernel/locale.ts";

/** In a query, the language in which a person is written to: the one they chose, else that of their last sign-in. */
export const mailLocale = (person: { mailLocale: AnyPgColumn; locale: AnyPgColumn }) =>
  sql<Locale>`coalesce(${person.mailLocale}, ${person.locale})`;

/**
 * The language of a letter to an address that somebody named: the one in which its owner is written to, where an account
 * confirmed it; else `otherwise`. So it is too where several accounts share the address and do not agree.
 */
export async function mailLocaleOf(email: string, otherwise: Locale): Promise<Locale> {
  const wanted = await db
    .selectDistinct({ locale: mailLocale(people) })
    .from(people)
    .where(
      and(
        eq(sql`lower(${people.email})`, email.toLowerCase()),
        isNotNull(people.emailConfirmedAt),
        isNull(people.erasedAt),
      ),
    );
  const [only, ...others] = wanted;
  return only && others.length === 0 ? only.locale : otherwise;
}
