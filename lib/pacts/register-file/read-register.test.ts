// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import type { MovedInStatus } from "../register-vocabulary.ts";
import { type ReadRegister, readRegister } from "./read-register.ts";

type Options = { statuses?: Record<string, MovedInStatus> };

function reading(file: string | Uint8Array, options?: Options): ReadRegister {
  const read = readRegister(typeof file === "string" ? Buffer.from(file) : file, options);
  if ("refused" in read) throw new Error(read.refused);
  return read;
}

const oddOf = (file: string, options?: Options) =>
  reading(file, options).notUnderstood.map(({ line, why, text }) => [line, why, text]);

const headings = "Id,Titolo,Stato,Indirizzo,Coordinate,Note";
const there = `"38.1, 13.3"`;
const row = (id: string, title: string, more = `Archiviata,via Roma,${there},`) => `${id},${title},${more}`;
const register = (...rows: string[]) => [headings, ...rows].join("\n");

describe("a register is read", () => {
  it("with the columns of another month", () => {
    const { records, columns, notUnderstood } = reading(
      [
        "REGISTRO DEI PATTI;;;;;;;;;;;",
        "",
        "N.;OGGETTO DELLA PROPOSTA;Stato  dell'iter;Latitudine;Longitudine;Ubicazione;Tipo Proponente;Referente;N. Prot.;Data Stipula;Scadenza;RUP;Note",
        '7;"Orto ""Verde""";STIPULATO;38,1193;13,3662;via Sampolo;Società;Verde srl;123/2025 del 4.2.25;5 marzo 2025;04/03/2028 00:00;ing. Bianchi;uno, due, tre, quattro, cinque, sei, sette, otto',
      ].join("\r\n"),
    );
    expect(notUnderstood).toEqual([]);
    expect(columns.ignored).toEqual(["RUP"]);
    expect(records).toMatchObject([
      {
        line: 4,
        key: "id:7",
        title: 'Orto "Verde"',
        status: "signed",
        statusText: "STIPULATO",
        point: { latitude: 38.1193, longitude: 13.3662 },
        address: "via Sampolo",
        proposer: { type: "company", typeText: "Società", name: "Verde srl" },
        protocol: { number: "123/2025", on: "2025-02-04" },
        signedOn: "2025-03-05",
        expiresOn: "2028-03-04",
        others: [{ column: "RUP", text: "ing. Bianchi" }],
      },
    ]);
  });

  it.each([
    ["UTF-8 with its mark", (text: string) => Buffer.from(`\ufeff${text}`)],
    ["UTF-16", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["Windows-1252", (text: string) => Buffer.from(text, "latin1")],
    ["tabs", (text: string) => Buffer.from(text.replaceAll(",", "\t"))],
    ["line ends of all kinds", (text: string) => Buffer.from(text.replace("\n", "\r").replace(/\n$/, "\r\n"))],
  ])("in %s", (_, bytes) => {
    const { records, notUnderstood } = reading(
      bytes("Id,Titolo,Stato,Lat,Long\n1,Perché città,In attesa di integrazione,38.1,13.3\n2,Più,Respinta,38.2,13.3\n"),
    );
    expect(records.map(({ title, status }) => [title, status])).toEqual([
      ["Perché città", "awaiting-integration"],
      ["Più", "refused"],
    ]);
    expect(notUnderstood).toEqual([]);
  });

  it("line by line, even where a cell has several", () => {
    const { records } = reading(register(row("1", "A", `Archiviata,via Roma,${there},"uno\ndue"`), "", row("2", "B")));
    expect(records.map(({ line }) => line)).toEqual([2, 5]);
    expect(records[0]?.events.map(({ text }) => text)).toEqual(["uno", "due"]);
  });
});

describe("a file that is no register is refused", () => {
  it.each([
    ["nothing", "", "empty", []],
    ["another table", "nome;cognome\nAda;Verdi\n", "no-register", ["title", "status"]],
    ["no status", "Id,Titolo,Note\n1,Orto,\n", "no-register", ["status"]],
    ["a picture", "\u0089PNG\r\n", "no-text", []],
  ])("%s", (_, file, refused, missing) => {
    expect(readRegister(Buffer.from(file, "latin1"))).toMatchObject({ refused, missing });
  });

  it("quotes that are never closed, by their line", () => {
    const file = register(row("1", "A"), '2,"B,Archiviata', "3,C,Archiviata");
    expect(readRegister(Buffer.from(file))).toMatchObject({ refused: "open-quotes", line: 3 });
  });
});

describe("statuses", () => {
  const file = register(
    ...["PATTO  STIPULATO ", "Respitna", "Proroga e/o Monitoraggio", "Sospesa", ""].map((status, index) =>
      row(String(index), `T${index}`, `${status},via Roma,${there},`),
    ),
  );

  it("are known in spite of case, spaces and slips; the others are told and counted", () => {
    const read = reading(file);
    expect(read.records.map(({ status }) => status)).toEqual(["signed", "refused", "extended", null, null]);
    expect(oddOf(file)).toEqual([
      [5, "unknown-status", "Sospesa"],
      [6, "no-status", ""],
    ]);
    expect(read.statuses).toContainEqual({ text: "Sospesa", status: null, count: 1 });
  });

  it("are what the desk says they are", () => {
    const { records } = reading(file, {
      statuses: { " sospesa": "under-review", respitna: "archived", "": "archived" },
    });
    expect(records.map(({ status }) => status)).toEqual(["signed", "archived", "extended", "under-review", "archived"]);
  });
});

describe("what is odd is told, and kept", () => {
  it("formulas are text; negative numbers and telephones are none", () => {
    const file = register(
      row("1", '"=HYPERLINK(""http://x"",""Orto"")"'),
      row("2", "@SUM(A1)"),
      row("3", "+cmd|calc"),
      row("4", "-12,3".replace(",", ".")),
      row("5", "+39 091 12345"),
      row("6", "Orto", "Archiviata,-,--,"),
    );
    expect(oddOf(file)).toEqual([
      [2, "formula", '=HYPERLINK("http://x","Orto")'],
      [3, "formula", "@SUM(A1)"],
      [4, "formula", "+cmd|calc"],
      [7, "no-point", ""],
    ]);
    expect(reading(file).records[0]?.title).toBe('=HYPERLINK("http://x","Orto")');
    expect(reading(file).records[5]?.address).toBeNull();
  });

  it("a letter in another encoding than the rest, which is read all the same", () => {
    const file = Buffer.from(register(row("1", "Perché no: già così"), row("2", "Citt\0")));
    file[file.indexOf(0)] = 0xe0;
    const { records, notUnderstood } = reading(file);
    expect(records.map(({ title }) => title)).toEqual(["Perché no: già così", "Città"]);
    expect(notUnderstood).toEqual([{ line: 3, text: row("2", "Città"), why: "encoding" }]);
  });

  it("an encoding that went wrong before", () => {
    expect(oddOf(register(row("1", "PerchÃ© no")))).toEqual([[2, "encoding", "PerchÃ© no"]]);
  });

  it("rows without a title, cells without a column", () => {
    expect(oddOf(register(row("1", ""), ",,Archiviata,,,", `${row("3", "C")},altro`))).toEqual([
      [2, "title-from-address", "via Roma"],
      [3, "no-title", "Archiviata"],
      [4, "too-many-cells", "altro"],
    ]);
  });

  it("proposers, days, numbers and addresses", () => {
    const file =
      "Titolo,Stato,Lat,Lon,Proponente,Scadenza,Protocollo,Foto\nA,Respinta,38.1,13.3,Istituto,presto,boh,foto.jpg\n";
    expect(oddOf(file).map(([, why, text]) => [why, text])).toEqual([
      ["unknown-proposer", "Istituto"],
      ["date", "presto"],
      ["number", "boh"],
      ["address", "foto.jpg"],
    ]);
  });
});

describe("points", () => {
  const pointIn = (coordinates: string, ...others: string[]) => {
    const names = others.map(() => "Coordinate");
    const { records, notUnderstood } = reading(
      `Titolo,Stato,Coordinate,${names.join()}\nA,Respinta,${[coordinates, ...others].map((cell) => `"${cell.replaceAll('"', '""')}"`).join()}\n`,
    );
    return [records[0]?.point ?? null, notUnderstood.map(({ why }) => why)];
  };
  const place = { latitude: 38.5, longitude: 13.25 };

  it.each([
    "38.5, 13.25",
    "38,5; 13,25",
    "38,5 13,25",
    "geo:38.5,13.25",
    "https://maps.google.com/?q=38.5,13.25",
    "https://www.google.com/maps/@38.5,13.25,17z",
    `38°30'00"N 13°15'00"E`,
  ])("%s", (written) => {
    expect(pointIn(written)).toEqual([place, []]);
  });

  it("exchanged, far away, unreadable, in two places", () => {
    expect(pointIn("13.25, 38.5")).toEqual([place, ["point-swapped"]]);
    expect(pointIn("51.5, -0.1")).toEqual([{ latitude: 51.5, longitude: -0.1 }, ["point-far"]]);
    expect(pointIn("38.119.308, 13.366.252")).toEqual([null, ["point", "no-point"]]);
    expect(pointIn("0, 0")).toEqual([null, ["point", "no-point"]]);
    expect(pointIn("boh", "38.5, 13.25")).toEqual([place, ["point"]]);
    expect(pointIn("38.5, 13.25", "38.50001, 13.25", "38.51, 13.25")).toEqual([place, ["points-disagree"]]);
  });
});

describe("the same record", () => {
  it("has the same key in a later file, whatever a spreadsheet did to its number", () => {
    expect(reading(register(row("001", "A"))).records[0]?.key).toBe("id:1");
    const withoutId = (status: string) => reading(register(row("", " Orto  Verde", `${status},Via Roma,${there},`)));
    expect(withoutId("Archiviata").records[0]?.key).toBe(withoutId("Respinta").records[0]?.key);
  });

  it("is proposed for merging", () => {
    const { records, duplicates, notUnderstood } = reading(
      register(
        row("1", "Orto"),
        row("2", "ORTO ", 'Archiviata,via Po,"38.1005, 13.3",'),
        row("3", "Orto", 'Archiviata,via Po,"38.102, 13.3",'),
        row("4", "Altro", `Archiviata,via Po,${there},Vedi n. 3 del registro`),
        row("5", "Senza punto", "Archiviata,via Po,,"),
        row("6", "senza punto", "Archiviata,Via Po,,"),
        row("7", "X"),
        row("07", "Y"),
      ),
    );
    expect(duplicates).toEqual([
      { lines: [2, 3], why: "same-title-near" },
      { lines: [4, 5], why: "named-in-note" },
      { lines: [6, 7], why: "same-title-and-address" },
      { lines: [8, 9], why: "same-id" },
    ]);
    expect(notUnderstood.filter(({ why }) => why === "doubled-id").map(({ line }) => line)).toEqual([8, 9]);
    expect(new Set(records.map(({ key }) => key)).size).toBe(8);
  });
});

it("reads a hundred thousand rows in seconds", () => {
  const note = "Diniego prot. n. 12 del 3/2/2025. Con D.D. n. 5 del 4/5/2025 proroga di 6 mesi";
  const rows = Array.from({ length: 100_000 }, (_, index) =>
    row(`${index}`, "Lo stesso titolo", `Archiviata,via Roma,${there},${note}`),
  );
  const bytes = Buffer.from(register(...rows));
  const started = performance.now();
  const { records, duplicates } = reading(bytes);
  expect(performance.now() - started).toBeLessThan(30_000);
  expect(records).toHaveLength(100_000);
  expect(duplicates).toHaveLength(1);
}, 60_000);
