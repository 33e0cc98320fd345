// SPDX-License-Identifier: AGPL-3.0-or-later
import type postgres from "postgres";
import type { House } from "./house.ts";

/** What one download of everything took; `memory` is what it added to that of an idle web process, in megabytes. */
export type Download = { name: string; rows: number; megabytes: number; seconds: number; memory: number };

const copies = 9;

/** Stands once in every row. */
const address = "/it/proposte/2";

/**
 * Makes ten times as many proposals of those that are there, then downloads them all from a web process that has served
 * nothing but one small page, and looks twenty times a second how much memory it holds.
 */
export async function downloads(house: House): Promise<Download[]> {
  await multiply(house.sql);
  const measured: Download[] = [];
  for (const format of ["csv", "json"]) {
    await using server = await house.anotherServer();
    await (await fetch(`${server.url}/api/v1/proposals/2026-000001`)).arrayBuffer();
    measured.push(await download(`proposals.${format}`, server));
  }
  return measured;
}

async function download(name: string, server: { url: string; memory: () => number }): Promise<Download> {
  const idle = server.memory();
  let most = idle;
  const watch = setInterval(() => {
    most = Math.max(most, server.memory());
  }, 50);
  const since = performance.now();
  // As it is on the wire without compression, so that its lines can be counted.
  const response = await fetch(`${server.url}/api/v1/${name}`, { headers: { "Accept-Encoding": "identity" } });
  let bytes = 0;
  let rows = 0;
  let end = "";
  const decoder = new TextDecoder("latin1");
  for await (const part of response.body ?? []) {
    bytes += part.length;
    const pieces = (end + decoder.decode(part)).split(address);
    rows += pieces.length - 1;
    end = pieces.at(-1)?.slice(1 - address.length) ?? "";
  }
  clearInterval(watch);
  const seconds = (performance.now() - since) / 1_000;
  return { name, rows, megabytes: Math.round(bytes / 1e6), seconds: Math.round(seconds), memory: most - idle };
}

/** Copies of every filed proposal and its case, with numbers and identifiers of their own. */
async function multiply(sql: postgres.Sql): Promise<void> {
  const id = "md5(source.id::text || copy)::uuid";
  await copyRows(sql, "cases", "source.kind = 'proposal'", {
    id,
    subject_id: "md5(source.subject_id::text || copy)::uuid",
    sequence: "source.sequence + copy * 50000",
    number: "source.year || '-' || lpad((source.sequence + copy * 50000)::text, 6, '0')",
  });
  const caseId = "md5(source.case_id::text || copy)::uuid";
  await copyRows(sql, "proposals", "source.status <> 'draft'", { id, case_id: caseId });
  await sql`analyze`;
}

async function copyRows(sql: postgres.Sql, table: string, where: string, changed: Record<string, string>) {
  const columns = await sql<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_name = ${table} and table_schema = 'public' and is_generated = 'NEVER' order by ordinal_position`;
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const values = columns.map(({ name }) => changed[name] ?? `source."${name}"`).join(", ");
  await sql.unsafe(`insert into ${table} (${names})
    select ${values} from ${table} as source cross join generate_series(1, ${copies}) as copy where ${where}`);
}
