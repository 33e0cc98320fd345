// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { rules } from "#db/schema/rules.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import type { Localized } from "#lib/kernel/locale.ts";
import { catalogue, type RuleKey, ruleKeys } from "./catalogue.ts";
import type { Citation, RuleUnit } from "./vocabulary.ts";

export type RuleInForce = {
  key: RuleKey;
  value: number;
  unit: RuleUnit;
  legalReference: Localized;
  /** Where the reference is to be read, if that is a regulation of this house. */
  citation: Citation | null;
};

/**
 * The rules in force on a day (Europe/Rome), by key. Where the municipality has decided nothing yet, the value the
 * product is shipped with stands.
 */
export async function rulesInForce<Key extends RuleKey>(
  connection: Connection,
  keys: readonly Key[],
  on: Temporal.PlainDate,
): Promise<Record<Key, RuleInForce>> {
  const decided = await connection.execute<RuleInForce>(sql`
    select distinct on (key) key, value, unit, legal_reference as "legalReference", ${citation} as citation from rules
    where key in ${[...keys]} and valid_from <= ${on.toString()}
    order by key, valid_from desc`);
  const inForce = (key: Key): RuleInForce => decided.find((rule) => rule.key === key) ?? shipped(key);
  return Object.fromEntries(keys.map((key) => [key, inForce(key)])) as Record<Key, RuleInForce>;
}

/** What the product is shipped with rests on laws, not on a regulation of this house. */
function shipped(key: RuleKey): RuleInForce {
  const { value, unit, legalReference } = catalogue[key];
  return { key, value, unit, legalReference, citation: null };
}

const citation = sql<Citation | null>`
  case when ${rules.citedRegulation} is not null
    then jsonb_build_object('regulation', ${rules.citedRegulation}, 'anchor', ${rules.citedAnchor}) end`;

/** Where a reference that was kept with its rule's key is to be read today; null where no regulation of this house says it. */
export const citationFor = (key: AnyPgColumn, reference: AnyPgColumn) => sql<Citation | null>`(
  select ${citation} from rules
  where ${rules.key} = ${key} and ${rules.legalReference} = ${reference} and ${rules.citedRegulation} is not null
  order by ${rules.validFrom} desc limit 1)`;

export type RuleChange = {
  id: string;
  value: number;
  unit: RuleUnit;
  legalReference: Localized;
  citation: Citation | null;
  /** The first day of this value, in Europe/Rome. */
  validFrom: string;
  /** Who recorded it; null where it came with the setup, or from someone whose account was erased. */
  recordedBy: string | null;
};

export type RuleState = {
  key: RuleKey;
  /** The value in force, decided here or shipped with the product. */
  inForce: Omit<RuleInForce, "key">;
  /** What has been decided and has not begun, the first to begin first. */
  planned: RuleChange[];
  /** The change that brought what is in force; null as long as the municipality has decided nothing. */
  current: RuleChange | null;
  /** What was in force before, oldest first. */
  past: RuleChange[];
};

/** Every rule as it stands on a day, in the order of the catalogue. */
export async function listRules(on: Temporal.PlainDate, connection: Connection = db): Promise<RuleState[]> {
  const changes = await selectChanges(connection);
  return ruleKeys.map((key) => stateOn(on, key, changes));
}

export async function getRule(key: RuleKey, on: Temporal.PlainDate, connection: Connection = db): Promise<RuleState> {
  return stateOn(on, key, await selectChanges(connection));
}

/** All that was ever decided, oldest first: some rows a rule in many years. */
const selectChanges = (connection: Connection) =>
  connection
    .select({
      id: rules.id,
      key: rules.key,
      value: rules.value,
      unit: rules.unit,
      legalReference: rules.legalReference,
      citation,
      validFrom: rules.validFrom,
      recordedBy: fullName(people),
    })
    .from(rules)
    .leftJoin(people, eq(people.id, rules.recordedBy))
    .orderBy(asc(rules.validFrom));

function stateOn(on: Temporal.PlainDate, key: RuleKey, all: (RuleChange & { key: string })[]): RuleState {
  const changes = all.filter((change) => change.key === key);
  const begun = changes.filter(({ validFrom }) => validFrom <= on.toString());
  const current = begun.at(-1) ?? null;
  const { value, unit, legalReference, citation: cited } = current ?? shipped(key);
  return {
    key,
    inForce: { value, unit, legalReference, citation: cited },
    planned: changes.slice(begun.length),
    current,
    past: begun.slice(0, -1),
  };
}

/** From how many days before its due date a case is due soon. */
export async function dueSoonDays(on: Temporal.PlainDate, connection: Connection = db): Promise<number> {
  const { "cases.due-soon": rule } = await rulesInForce(connection, ["cases.due-soon"], on);
  return rule.value;
}
