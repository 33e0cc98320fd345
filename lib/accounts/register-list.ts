// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FiscalCode, fiscalCode } from "./fiscal-code.ts";

/** A line of the list of residents as the registry office exports it. */
export type Resident = { fiscalCode: FiscalCode; zoneCode: string | null };

/** What is wrong with a line, by its number in the file. */
export type WrongLine = { line: number; what: "columns" | "fiscal-code" | "zone" | "double" };

type Zone = { code: string; slug: string; name: string };

const columns = { code: ["codice_fiscale", "fiscal_code"], zone: ["quartiere", "zone"] };

/**
 * Reads the list: a CSV whose first line names the columns `codice_fiscale` and, where the municipality has them,
 * `quartiere` (the code, the short name or the name of a neighbourhood); separated by semicolons or commas. Everything
 * wrong is named, so that the file is corrected once.
 */
export function readResidents(text: string, zones: readonly Zone[]): { residents: Resident[]; wrong: WrongLine[] } {
  const [head = "", ...rows] = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const separator = head.includes(";") ? ";" : ",";
  const cells = (row: string) => row.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  const names = cells(head).map((name) => name.toLowerCase());
  const codeAt = names.findIndex((name) => columns.code.includes(name));
  const zoneAt = names.findIndex((name) => columns.zone.includes(name));
  if (codeAt === -1) return { residents: [], wrong: [{ line: 1, what: "columns" }] };

  const known = new Map(zones.flatMap(({ code, slug, name }) => [code, slug, name].map((word) => [lower(word), code])));
  const residents = new Map<string, Resident>();
  const wrong: WrongLine[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.trim() === "") continue;
    const line = index + 2;
    const found = cells(row);
    const code = fiscalCode.safeParse(found[codeAt] ?? "");
    const zone = zoneAt === -1 ? "" : lower(found[zoneAt] ?? "");
    if (!code.success) wrong.push({ line, what: "fiscal-code" });
    else if (zone !== "" && !known.has(zone)) wrong.push({ line, what: "zone" });
    else if (residents.has(code.data)) wrong.push({ line, what: "double" });
    else residents.set(code.data, { fiscalCode: code.data, zoneCode: known.get(zone) ?? null });
  }
  return { residents: [...residents.values()], wrong };
}

const lower = (word: string) => word.trim().toLowerCase();
