// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import { renderPact } from "#lib/documents/pact.ts";
import { href } from "#lib/kernel/paths.ts";
import type { House } from "./house.ts";
import { read, type Wait } from "./reader.ts";
import { residents, signIn } from "./sign-in.ts";

const [clauses, suggestions] = [60, 40];

const words =
  "Le parti si impegnano a curare le aiuole, ad annaffiarle d’estate e a tenerle pulite tutto l’anno. ".repeat(6);

/** The co-design table of a long pact, and its text as a PDF. */
export async function pactTexts({ url, sql }: House): Promise<Wait[]> {
  const [author = ""] = await residents(sql, 1);
  const [cookie = ""] = await signIn(sql, [author]);
  const id = await longText(sql, author);
  const name = `co-design page with ${clauses} clauses and ${suggestions} suggestions`;
  const address = url + href("it", "ownPactText", { id });
  const addresses = Array<string>(100).fill(address);
  return [...(await read([], [{ name, promised: 200, addresses, headers: { cookie } }])), await pdf()];
}

/** A pact at the table, written straight into the tables. */
async function longText(sql: postgres.Sql, author: string): Promise<string> {
  const [pact, text] = [randomUUID(), randomUUID()];
  const ids = Array.from({ length: clauses }, () => randomUUID());
  await sql.begin(async (tx) => {
    const [opened] = await tx<{ id: string; number: string }[]>`
      insert into cases (id, year, sequence, number, kind, subject_id, title, unit_code, opened_on, counts_from, rule_key,
        term_amount, term_unit, term_reference, due_on)
      select ${randomUUID()}, 2099, 1, '2099-000001', 'pact', ${pact}, 'Le aiuole', 'participation', current_date,
        current_date, 'pacts.co-design-term', 60, 'calendar-days', '{"it": "–", "en": "–"}', current_date + 60
      returning id, number`;
    await tx`
      insert into pacts (id, status, number, kind, author_id, applicant_kind, title, summary, case_id)
      values (${pact}, 'co-design', ${opened?.number ?? ""}, 'ordinary', ${author}, 'person', 'Le aiuole', 'Le curiamo.',
        ${opened?.id ?? ""})`;
    await tx`insert into pact_texts (id, pact_id) values (${text}, ${pact})`;
    for (const [index, clause] of ids.entries()) {
      const heading = `Clausola ${index + 1}`;
      await tx`
        insert into pact_clauses (id, text_id, position, heading, body, agreed_by_office)
        values (${clause}, ${text}, ${index + 1}, ${heading}, ${words}, 1)`;
      await tx`
        insert into pact_clause_versions (clause_id, version, heading, body, side)
        values (${clause}, 1, ${heading}, ${words}, 'office')`;
      if (index >= suggestions) continue;
      await tx`
        insert into pact_clause_suggestions (id, clause_id, version, heading, body, remark, side, made_by)
        values (${randomUUID()}, ${clause}, 1, ${heading}, ${`${words} Anche d’inverno.`}, 'Più chiaro.', 'citizens',
          ${author})`;
    }
  });
  return pact;
}

/** How long the PDF of the same text takes, printed as it is when a text is frozen. */
async function pdf(): Promise<Wait> {
  const times: number[] = [];
  for (let turn = 0; turn < 30; turn += 1) {
    const since = performance.now();
    await renderPact({
      locale: "it",
      number: "2099-000001",
      title: `Le aiuole ${turn}`,
      municipality: "Comune di Valfiorita",
      parties: [{ name: "Comune di Valfiorita", capacity: "Comune" }],
      commons: { name: "Aiuole", place: "Piazza Mazzini" },
      clauses: Array.from({ length: clauses }, (_, index) => ({
        number: String(index + 1),
        heading: `Clausola ${index + 1}`,
        paragraphs: [words],
      })),
      signaturePlaces: [{ name: "Comune di Valfiorita", capacity: "Per il Comune" }],
      frozenOn: "2026-11-26",
      hashOfText: "0".repeat(64),
    });
    if (turn > 0) times.push(performance.now() - since);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  return {
    name: `PDF of a pact of ${clauses} clauses`,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    promised: 300,
    failures: 0,
  };
}
