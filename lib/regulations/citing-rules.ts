// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Connection } from "#db/transaction.ts";
import type { Localized } from "#lib/kernel/locale.ts";
import type { RuleKey } from "#lib/rules/catalogue.ts";
import { listRules } from "#lib/rules/queries.ts";
import type { RuleUnit } from "#lib/rules/vocabulary.ts";

/** A rule that rests on a place of a regulation, with its value of the day, and how it cites that place. */
export type CitingRule = { key: RuleKey; value: number; unit: RuleUnit; anchor: string; reference: Localized };

/** The rules in force on a day that cite this regulation, in the order of the catalogue. */
export async function listCitingRules(
  slug: string,
  on: Temporal.PlainDate,
  connection?: Connection,
): Promise<CitingRule[]> {
  const rules = await listRules(on, connection);
  return rules.flatMap(({ key, inForce: { value, unit, citation, legalReference: reference } }) =>
    citation?.regulation === slug ? [{ key, value, unit, anchor: citation.anchor, reference }] : [],
  );
}

/** The article that a place lies in: `art-7` for `art-7-c-2`. */
export const articleOf = (anchor: string): string => anchor.replace(/-(?:c|capoverso)-.*$/, "");
