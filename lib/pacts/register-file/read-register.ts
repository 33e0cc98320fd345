// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { type Decoded, decode, linesAt } from "#lib/kernel/decode.ts";
import { isMisread } from "#lib/kernel/misread.ts";
import type { MovedInStatus, NotUnderstood, Oddity, ProtocolReference } from "../register-vocabulary.ts";
import type { ApplicantKind } from "../vocabulary.ts";
import { type Column, columnsOf, type Field, mayRepeat, missingIn, type neededFields } from "./columns.ts";
import { readDay } from "./days.ts";
import { type Compared, type Duplicate, duplicatesAmong, idWord } from "./duplicates.ts";
import { bare } from "./normalise.ts";
import { type NoteEvent, readNote } from "./notes.ts";
import { type Place, type PointCell, pointOf } from "./points.ts";
import { namesBody, readProposer } from "./proposers.ts";
import { readReferences } from "./references.ts";
import { statusReader } from "./statuses.ts";
import { BrokenTable, type Row, readTable, rowsBeforeHeadings } from "./table.ts";
import type { Report } from "./words.ts";

/** A pact as another register has it. Texts are as they are written, days `YYYY-MM-DD`, null what the file does not say. */
export type RegisterRecord = {
  /** The line of the file it begins on, from 1. */
  line: number;
  /** The same when a later file is read, and no other record of this file has it. */
  key: string;
  id: string | null;
  title: string;
  address: string | null;
  point: Place | null;
  upl: string | null;
  neighbourhood: string | null;
  district: string | null;
  fieldOfAction: string | null;
  proposer: { type: ApplicantKind | null; typeText: string | null; name: string | null };
  /** Null where nobody has said what `statusText` means. */
  status: MovedInStatus | null;
  statusText: string | null;
  requestedOn: string | null;
  protocol: ProtocolReference | null;
  signedOn: string | null;
  expiresOn: string | null;
  /** Addresses on the web, `http` or `https`. */
  pactAddress: string | null;
  photo: string | null;
  note: string | null;
  events: NoteEvent[];
  /** What stands in columns nobody knows, and cells without a column. */
  others: { column: string; text: string }[];
};

export type ReadRegister = {
  records: RegisterRecord[];
  notUnderstood: NotUnderstood[];
  columns: { found: { heading: string; field: Field }[]; ignored: string[] };
  duplicates: Duplicate[];
  /** How often each word of the status column stands there, and what it was taken for: for the desk to map. */
  statuses: { text: string; status: MovedInStatus | null; count: number }[];
};

/** Why a file is no register: nothing of it is read. `missing` for `no-register`, `line` for `open-quotes`. */
export type RefusedRegister = {
  refused: "empty" | "no-text" | "too-large" | "no-register" | "open-quotes";
  missing: (typeof neededFields)[number][];
  line: number | null;
};

/** What a file may hold, in bytes: a hundred thousand rows such as those of Palermo have half of it. */
export const largestRegister = 128 * 1024 * 1024;

/** How much of what was not understood is repeated. */
const shown = 200;

/** As `readTable` counts lines. */
const lineEnd = /\r\n?|\n/g;

type Options = { statuses?: Readonly<Record<string, MovedInStatus>> };

/**
 * Reads a register that was kept elsewhere: CSV in UTF-8, UTF-16 or Windows-1252, columns by their names. `statuses` says
 * what words of its status column mean. Every row with a title or a place is a record; whatever was not understood is told.
 */
export function readRegister(bytes: Uint8Array, options: Options = {}): ReadRegister | RefusedRegister {
  if (bytes.length > largestRegister) return refusal("too-large");
  const decoded = decode(bytes);
  if (decoded === null) return refusal("no-text");
  const reader = new Reader(options.statuses);
  reader.takeStrays(decoded);
  try {
    readTable(decoded.text, (row) => reader.take(row));
  } catch (error) {
    if (error instanceof BrokenTable) return { ...refusal("open-quotes"), line: error.line };
    throw error;
  }
  return reader.result();
}

const refusal = (refused: RefusedRegister["refused"], missing: RefusedRegister["missing"] = []): RefusedRegister => ({
  refused,
  missing,
  line: null,
});

class Reader {
  readonly #statusOf: (text: string) => MovedInStatus | null;
  readonly #records: RegisterRecord[] = [];
  readonly #odd: NotUnderstood[] = [];
  readonly #statuses = new Map<string, ReadRegister["statuses"][number]>();
  #rows = 0;
  #columns: Column[] | null = null;
  #missing: RefusedRegister["missing"] = missingIn([]);

  constructor(statuses: Options["statuses"]) {
    this.#statusOf = statusReader(statuses);
  }

  takeStrays({ text, strays }: Decoded): void {
    if (strays.length === 0) return;
    const lines = text.split(lineEnd);
    for (const line of linesAt(text, strays, lineEnd)) this.#report(line, "encoding", (lines[line - 1] ?? "").trim());
  }

  take(row: Row): void {
    this.#rows += 1;
    if (this.#columns) this.#takeRecord(row, this.#columns);
    else if (this.#rows <= rowsBeforeHeadings) this.#takeHeadings(row);
  }

  result(): ReadRegister | RefusedRegister {
    if (this.#rows === 0) return refusal("empty");
    if (!this.#columns) return refusal("no-register", this.#missing);
    const duplicates = duplicatesAmong(this.#records.map(compared));
    this.#giveKeys(duplicates);
    return {
      records: this.#records,
      notUnderstood: this.#odd,
      columns: {
        found: this.#columns.flatMap(({ heading, field }) => (field ? [{ heading, field }] : [])),
        ignored: this.#columns.flatMap(({ heading, field }) => (field || heading === "" ? [] : [heading])),
      },
      duplicates,
      statuses: [...this.#statuses.values()],
    };
  }

  #takeHeadings({ cells }: Row): void {
    const columns = columnsOf(cells);
    const missing = missingIn(columns);
    if (missing.length < this.#missing.length) this.#missing = missing;
    if (missing.length === 0) this.#columns = columns;
  }

  #takeRecord(row: Row, columns: readonly Column[]): void {
    const report: Report = (why, text, column) => this.#report(row.line, why, text, column);
    const cells = new Cells(row, columns, report);
    const record = this.#recordOf(row.line, cells, report);
    if (record) this.#records.push(record);
    else report("no-title", row.cells.filter((cell) => cell !== "").join(" · "));
  }

  #report(line: number, why: Oddity, text: string, column?: string): void {
    this.#odd.push({ line, ...(column !== undefined && { column }), text: text.slice(0, shown), why });
  }

  #recordOf(line: number, cells: Cells, report: Report): RegisterRecord | null {
    const address = cells.text("address");
    const title = cells.text("title") ?? address;
    if (title === null) return null;
    if (!cells.text("title")) report("title-from-address", title, cells.heading("title"));
    const note =
      cells
        .all("note")
        .map(({ text }) => text)
        .join("\n") || null;
    return {
      line,
      key: "",
      id: cells.text("id"),
      title,
      address,
      point: pointOf(
        { latitude: cells.cell("latitude"), longitude: cells.cell("longitude"), others: cells.all("point") },
        report,
      ),
      upl: cells.text("upl"),
      neighbourhood: cells.text("neighbourhood"),
      district: cells.text("district"),
      fieldOfAction: cells.text("fieldOfAction"),
      proposer: proposerOf(cells, report),
      ...this.#statusIn(cells, report),
      ...daysOf(cells, report),
      pactAddress: webAddress(cells.cell("pactAddress"), report),
      photo: webAddress(cells.cell("photo"), report),
      note,
      events: cells.all("note").flatMap(({ column, text }) => readNote(text, (why, odd) => report(why, odd, column))),
      others: cells.unknown(),
    };
  }

  #statusIn(cells: Cells, report: Report): Pick<RegisterRecord, "status" | "statusText"> {
    const { text, column } = cells.cell("status");
    const status = this.#statusOf(text);
    if (status === null) report(text === "" ? "no-status" : "unknown-status", text, column);
    const counted = this.#statuses.get(bare(text)) ?? { text, status, count: 0 };
    counted.count += 1;
    this.#statuses.set(bare(text), counted);
    return { status, statusText: text || null };
  }

  /** By its id, or by title and address where it has none or shares it; the second that is alike even so is numbered. */
  #giveKeys(duplicates: readonly Duplicate[]): void {
    const shared = new Set(duplicates.flatMap(({ lines, why }) => (why === "same-id" ? lines : [])));
    const taken = new Map<string, number>();
    for (const record of this.#records) {
      const isShared = shared.has(record.line);
      if (isShared) this.#report(record.line, "doubled-id", record.id ?? "");
      const key = record.id !== null && !isShared ? `id:${idWord(record.id)}` : `title:${fingerprint(record)}`;
      const count = (taken.get(key) ?? 0) + 1;
      taken.set(key, count);
      record.key = count === 1 ? key : `${key}:${count}`;
    }
  }
}

const fingerprint = ({ title, address }: RegisterRecord) =>
  createHash("sha256")
    .update(`${bare(title)}\n${bare(address ?? "")}`)
    .digest("hex")
    .slice(0, 32);

const compared = ({ line, id, title, address, point, events }: RegisterRecord): Compared => ({
  line,
  id: id && idWord(id),
  title,
  address,
  point,
  named: events.flatMap(({ records }) => records.map(idWord)),
});

/** A cell that a spreadsheet would run. A number with its sign, a telephone number and a dash are none. */
const isFormula = (cell: string) => /^[=@]|^[+-](?![\d\s.,()/+-]*$)\S/.test(cell);

/** What people put where they have nothing to say. */
const isNothing = (cell: string) => /^[-–—/.]*$/.test(cell);

/** The cells of a row by what they hold. */
class Cells {
  readonly #byField = new Map<Field, PointCell[]>();
  readonly #unknown: PointCell[] = [];
  readonly #headings = new Map<Field, string>();

  constructor({ cells }: Row, columns: readonly Column[], report: Report) {
    for (const { field, heading } of columns)
      if (field && !this.#headings.has(field)) this.#headings.set(field, heading);
    for (const [at, text] of cells.entries()) {
      if (isNothing(text)) continue;
      const { field, heading: column } = columns[at] ?? { field: null, heading: "" };
      if (at >= columns.length) report("too-many-cells", text);
      else if (isFormula(text)) report("formula", text, column);
      if (isMisread(text)) report("encoding", text, column);
      if (field) this.#take(field, { column, text }, report);
      else this.#unknown.push({ column, text });
    }
  }

  #take(field: Field, cell: PointCell, report: Report): void {
    const before = this.#byField.get(field);
    if (!before) this.#byField.set(field, [cell]);
    else if (mayRepeat(field)) before.push(cell);
    else if (bare(before[0]?.text ?? "") !== bare(cell.text)) {
      report("two-columns", cell.text, cell.column);
      this.#unknown.push(cell);
    }
  }

  heading(field: Field): string | undefined {
    return this.#headings.get(field);
  }

  /** Empty text where there is none. */
  cell(field: Field): PointCell {
    return this.#byField.get(field)?.[0] ?? { column: this.#headings.get(field) ?? "", text: "" };
  }

  all(field: Field): readonly PointCell[] {
    return this.#byField.get(field) ?? [];
  }

  /** In one line. */
  text(field: Field): string | null {
    return this.cell(field).text.replace(/\s+/g, " ") || null;
  }

  unknown(): PointCell[] {
    return this.#unknown;
  }
}

function proposerOf(cells: Cells, report: Report): RegisterRecord["proposer"] {
  const typeText = cells.text("proposer");
  const { type, name } = typeText ? readProposer(typeText) : { type: null, name: null };
  if (typeText && !type) report("unknown-proposer", typeText, cells.heading("proposer"));
  const contact = cells.text("contact");
  const body = contact && namesBody(contact) ? contact : null;
  return { type, typeText, name: cells.text("representative") ?? body ?? name };
}

function daysOf(
  cells: Cells,
  report: Report,
): Pick<RegisterRecord, "requestedOn" | "signedOn" | "expiresOn" | "protocol"> {
  const day = (field: "requestedOn" | "signedOn" | "expiresOn") => {
    const { text, column } = cells.cell(field);
    // A spreadsheet adds the hour to a day.
    const read = readDay(text.replace(/[ T]\d{1,2}:\d{2}(:\d{2})?$/, ""));
    if (text && !read) report("date", text, column);
    return read;
  };
  return {
    requestedOn: day("requestedOn"),
    signedOn: day("signedOn"),
    expiresOn: day("expiresOn"),
    protocol: protocolOf(cells.cell("protocol"), report),
  };
}

/** The word itself may be left out in a column that is called so. */
function protocolOf({ text, column }: PointCell, report: Report): ProtocolReference | null {
  if (!text) return null;
  const [read = null] = readReferences(/^\s*(n\.?\s*)?prot/i.test(text) ? text : `prot. ${text}`).protocols;
  if (!read) report("number", text, column);
  return read;
}

function webAddress({ text, column }: PointCell, report: Report): string | null {
  if (!text) return null;
  if (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text)) return text;
  if (!isFormula(text)) report("address", text, column);
  return null;
}
