// SPDX-License-Identifier: AGPL-3.0-or-later

export type CsvValue = string | number | boolean | null;

/** Excel takes a file for UTF-8 only when it begins with this; every other program skips it. */
export const csvStart = "\ufeff";

/** One record (RFC 4180): commas between the fields, CR LF at the end. */
export const csvLine = (values: readonly CsvValue[]): string => `${values.map(field).join(",")}\r\n`;

/**
 * A spreadsheet would run what begins like this, with whatever the writer of the text had in mind. Italian ones part cells
 * at semicolons, and then lines where they end: there a cell may begin amid a text.
 */
const formula = /^(?=[\t\r])|(?<=^|[;\t\r\n])(?=[=+\-@＝＋－＠])/g;

function field(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const harmless = value.replace(formula, "'");
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
