// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { units } from "#db/schema/organisation.ts";
import type { Transaction } from "#db/transaction.ts";
import { Invalid } from "#lib/kernel/errors.ts";

/** Throws `Invalid` on the field that names a unit the organisation chart lacks. */
export async function requireUnit(tx: Transaction, code: string, field: string): Promise<void> {
  if ((await tx.$count(units, eq(units.code, code))) === 0) throw new Invalid({ [field]: { key: "fields.invalid" } });
}
