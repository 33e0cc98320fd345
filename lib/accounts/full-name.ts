// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

/** A person's name in a query, as one text; null for who erased the account. */
export const fullName = (person: { givenName: AnyPgColumn; familyName: AnyPgColumn }) =>
  sql<string | null>`nullif(concat_ws(' ', ${person.givenName}, ${person.familyName}), '')`;
