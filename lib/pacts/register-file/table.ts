// SPDX-License-Identifier: AGPL-3.0-or-later
import { CsvError, parse } from "csv-parse/sync";
import { separatorOf } from "./columns.ts";

/** A row of the file: the line it begins on, counted from 1, and its cells without the space around them. */
export type Row = { line: number; cells: string[] };

/** The quotes of a cell that begins on or before this line are never closed. */
export class BrokenTable extends Error {
  readonly line: number;

  constructor(line: number) {
    super("quotes that are never closed");
    this.line = line;
  }
}

/** The headings stand in one of the first rows: some registers begin with a title and a date. */
export const rowsBeforeHeadings = 20;

/** What PostgreSQL and XML refuse, and what comes along unseen from other programs. */
const unwanted = /[^\P{Cc}\t\n]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff]|\p{Cs}/gu;

const tidy = (cell: string) => cell.replace(unwanted, "").trim();

/**
 * Hands over the rows one by one, whatever the separator and however the lines end. A blank line is no row.
 * Throws `BrokenTable`.
 */
export function readTable(text: string, take: (row: Row) => void): void {
  const even = text.replace(/\r\n?/g, "\n");
  let line = 1;
  try {
    parse(even, {
      delimiter: separatorOf(even.split("\n", rowsBeforeHeadings)),
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
      on_record: (record: string[], { lines }) => {
        const cells = record.map(tidy);
        if (cells.some((cell) => cell !== "")) take({ line, cells });
        line = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw new BrokenTable(line);
    throw error;
  }
}
