// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, inArray, lte } from "drizzle-orm";
import { db } from "#db/client.ts";
import { rules } from "#db/schema/rules.ts";
import type { Connection } from "#db/transaction.ts";
import type { Localized } from "#lib/kernel/locale.ts";
import { catalogue, type RuleKey } from "./catalogue.ts";
import type { RuleUnit } from "./vocabulary.ts";

export type RuleInForce = { key: RuleKey; value: number; unit: RuleUnit; legalReference: Localized };

/**
 * The rules in force on a day (Europe/Rome), by key. Where the municipality has decided nothing yet, the value the
 * product is shipped with stands.
 */
export async function rulesInForce<Key extends RuleKey>(
  connection: Connection,
  keys: readonly Key[],
  on: Temporal.PlainDate,
): Promise<Record<Key, RuleInForce>> {
  const decided = await connection
    .selectDistinctOn([rules.key])
    .from(rules)
    .where(and(inArray(rules.key, [...keys]), lte(rules.validFrom, on.toString())))
    .orderBy(rules.key, desc(rules.validFrom));
  const inForce = (key: Key): RuleInForce => {
    const { value, unit, legalReference } = decided.find((rule) => rule.key === key) ?? catalogue[key];
    return { key, value, unit, legalReference };
  };
  return Object.fromEntries(keys.map((key) => [key, inForce(key)])) as Record<Key, RuleInForce>;
}

/** All values a rule has had and will have, oldest first. */
export const listRuleHistory = (key: RuleKey) =>
  db.select().from(rules).where(eq(rules.key, key)).orderBy(asc(rules.validFrom));
