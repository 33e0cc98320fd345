// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync } from "node:fs";
import { is } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { describe, expect, it, vi } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import type { Transaction } from "#db/transaction.ts";
import { carryAccount } from "#lib/accounts/commands/link-person.ts";
import { personCarriers } from "./people.ts";
import { personalData } from "./personal-data.ts";

/** What would have been asked of the database, which answers with nothing. */
const statements = vi.hoisted((): string[] => []);

vi.mock("#db/client.ts", async () => {
  const { drizzle } = await import("drizzle-orm/pg-proxy");
  const answerNothing = async (statement: string) => {
    statements.push(statement);
    return { rows: [] };
  };
  return { db: drizzle(answerNothing, { casing: "snake_case" }) };
});

const flat = (columns: Record<string, readonly string[]>) =>
  Object.entries(columns).flatMap(([table, names]) => names.map((name) => `${table}.${name}`));

/**
 * Columns that name who holds an office, for what they did in it. Such a person is never joined to another, and the acts
 * of an office are the municipality's.
 */
const ofOffice = flat({
  agenda_events: ["created_by", "updated_by"],
  appointments: ["ended_by", "person_id", "recorded_by"],
  articles: ["created_by", "updated_by"],
  assignments: ["assigned_by", "officer_id"],
  at_counter: ["officer_id"],
  calls: ["created_by"],
  cases: ["officer_id"],
  clause_template_versions: ["written_by"],
  delegations: ["granted_by", "revoked_by"],
  documents: ["added_by"],
  feedback: ["hidden_by"],
  identity_papers: ["recorded_by"],
  moderations: ["appeal_decided_by", "decided_by"],
  opening_exceptions: ["recorded_by"],
  opinions: ["asked_by", "given_by"],
  pact_assemblies: ["called_by"],
  pact_checks: ["visited_by"],
  pact_evaluations: ["evaluated_by"],
  pact_form_history: ["written_by"],
  pact_integrations: ["requested_by"],
  pact_loans: ["lent_by"],
  pact_mergers: ["proposed_by"],
  pact_notices: ["announced_by"],
  pact_observations: ["answered_by", "decided_by"],
  pact_opinions: ["asked_by", "given_by"],
  pact_reports: ["decided_by"],
  pact_requests: ["answered_by"],
  pact_signatures: ["confirmed_by"],
  pact_texts: ["frozen_by"],
  pact_visits: ["arranged_by", "reported_by"],
  pacts: ["contact_id", "manager_id"],
  pacts_at_counter: ["officer_id"],
  register_imports: ["created_by"],
  regulation_repeals: ["recorded_by", "taken_back_by"],
  regulation_versions: ["imported_by", "published_by"],
  rules: ["recorded_by"],
  saved_queues: ["person_id"],
  sheet_lines: ["corrected_by"],
  signature_sheets: ["entered_by"],
  template_versions: ["written_by"],
  visits: ["booked_by"],
});

/** What the copy says elsewhere: mails by what they told, signed files and sheets by what was signed. */
const notCopied = flat({
  digests: ["person_id"],
  pact_signatures: ["recorded_by"],
  residency_checks: ["recorded_by"],
  signature_sheets: ["issued_by"],
});

const casing = new CasingCache("snake_case");

/** Every column that names a person, as `table.column`. */
async function columnsOfPeople(): Promise<string[]> {
  const folder = new URL("../../db/schema/", import.meta.url);
  const modules = await Promise.all(readdirSync(folder).map((file) => import(new URL(file, folder).href)));
  const tables = new Set(modules.flatMap((module) => Object.values(module)).filter((one) => is(one, PgTable)));
  return [...tables].flatMap((table) =>
    getTableConfig(table)
      .foreignKeys.map((key) => key.reference())
      .filter(({ foreignTable }) => foreignTable === people)
      .flatMap(({ columns }) =>
        columns.map((column) => `${getTableConfig(table).name}.${casing.getColumnCasing(column)}`),
      ),
  );
}

const named = await columnsOfPeople();

async function asked(work: () => Promise<unknown>): Promise<string[]> {
  statements.length = 0;
  await work();
  return [...statements];
}

const nobody = { personId: "00000000-0000-7000-8000-000000000000", voice: "nobody" };

describe("a column that names a person", () => {
  const ofCitizens = named.filter((column) => !ofOffice.includes(column));

  it("is known to this test only while it is there", () => {
    expect([...ofOffice, ...notCopied].filter((column) => !named.includes(column))).toEqual([]);
  });

  it("is carried over when two accounts become one", async () => {
    const carried = await asked(async () => {
      for (const carry of [...personCarriers, carryAccount]) await carry(db as unknown as Transaction, nobody, nobody);
    });
    const isCarried = (column: string) => {
      const [table, name] = column.split(".");
      const isSet = new RegExp(`^update "${table}" set (?:"\\w+" = \\S+ )*"${name}" = `);
      const isGone = new RegExp(`^delete from "${table}" where .*"${table}"."${name}" `);
      return carried.some((statement) => isSet.test(statement) || isGone.test(statement));
    };
    expect(ofCitizens.filter((column) => !isCarried(column))).toEqual([]);
  });

  it("is in the copy that a person may ask for", async () => {
    const copied = await asked(async () => {
      for (const dataOf of Object.values(personalData)) await dataOf(nobody.personId);
    });
    const isCopied = (column: string) =>
      copied.some((statement) => statement.includes(`"${column.replace(".", '"."')}" = $`));
    expect(ofCitizens.filter((column) => !notCopied.includes(column) && !isCopied(column))).toEqual([]);
  });
});
