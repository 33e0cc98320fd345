// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { type NoteEvent, readNote } from "./notes.ts";

const read = (note: string) => {
  const odd: string[] = [];
  const events = readNote(note, (why, text) => odd.push(`${why}: ${text}`));
  return { events, odd };
};

const first = (note: string): NoteEvent | undefined => read(note).events[0];

it.each([
  ["Diniego trasmesso con nota prot. n. 12 del 3/2/2025", "refusal", "2025-02-03"],
  ["Inviare diniego", "note", null],
  ["Preavviso di diniego del 3.2.25", "note", "2025-02-03"],
  ["Parere favorevole della Soprintendenza prot. 5 del 1° marzo 2025", "opinion", "2025-03-01"],
  ["Richiesto parere all'ufficio Mobilità in data 04 05 2025", "opinion-asked", "2025-05-04"],
  ["Approvato con delibera di Giunta n. 45 del 12-03-2024", "approval", "2024-03-12"],
  ["Patto sottoscritto il 2024-03-12", "signature", "2024-03-12"],
  ["Il patto è in attesa di firma", "note", null],
  ["Pubblicata all'albo dal 16/07 al 31/07/2024", "publication", "2024-07-16"],
  ["Patto prorogato di sei mesi con D.D. del 16/07/2024 n. 123", "extension", "2024-07-16"],
  ["Con ordinanza n. 9 del 1/2/2025 è prorogata l'area pedonale", "act", "2025-02-01"],
  ["Revocato con determinazione dirigenziale 77 del 01/02/2025", "revocation", "2025-02-01"],
  ["Il proponente ha comunicato la rinuncia", "withdrawal", null],
  ["Si archivia", "archiving", null],
  ["In data 1/2/2025 sollecitati gli allegati mancanti", "integration-asked", "2025-02-01"],
  ["Pervengono il 1/2/2025 gli elaborati richiesti", "note", "2025-02-01"],
  ["Sopralluogo del 5 maggio 2025", "note", "2025-05-05"],
])("reads “%s” as %s", (note, kind, on) => {
  expect(first(note)).toMatchObject({ kind, on, text: note });
});

it("reads the numbers of letters and acts, each with its day", () => {
  expect(first("Parere mobilità prot. n. AREG/227/2025 del 6/3/2025")?.protocols).toEqual([
    { number: "AREG/227/2025", on: "2025-03-06" },
  ]);
  expect(first("Nota del 6/3/2025 prot.n.1.504.048")?.protocols).toEqual([{ number: "1.504.048", on: "2025-03-06" }]);
  expect(first("N. prot. 12")?.protocols).toEqual([{ number: "12", on: null }]);
  expect(first("Stipulato con D. D. N° 12727 - 08/09/2025 e delibera n. 5")?.acts).toEqual([
    { kind: "determination", number: "12727", on: "2025-09-08" },
    { kind: "resolution", number: "5", on: null },
  ]);
  expect(first("Questo determina 3 interventi e un'ordinanza per 2 vie")?.acts).toEqual([]);
});

it("says from when to when, for how many months and of whom", () => {
  expect(first("Pubblicato all'albo dal 28 dicembre 2024 al 12 gennaio 2025")).toMatchObject({
    on: "2024-12-28",
    until: "2025-01-12",
  });
  expect(first("Proroga del patto di 6 mesi, fino al 30/6/2025")).toMatchObject({ months: 6, until: "2025-06-30" });
  expect(first("Chiesti i pareri alla Soprintendenza e all'ufficio Verde in data 1/2/2025")?.bodies).toEqual([
    "Soprintendenza",
    "ufficio Verde",
  ]);
  expect(first("Parere favorevole del Settore Mobilità con prot. 5")?.bodies).toEqual(["Settore Mobilità"]);
});

it("keeps part of a day as it is written", () => {
  expect(first("Mail del 15 aprile")).toMatchObject({ on: null, partOfDay: "15 aprile" });
  expect(read("Mail del 15 aprile").odd).toEqual([]);
});

it("tells of what looked like a day or a number", () => {
  expect(read("Nota prot. 115618 del 05/'2/2024").odd).toEqual(["date: 05/'2/2024"]);
  expect(read("Riunione del 31/02/2025, D.D. n. 3 del 30 02 2025").odd).toEqual([
    "date: 30 02 2025",
    "date: 31/02/2025",
  ]);
  expect(read("Pratica 9988776, vedi n. 12").odd).toEqual(["number: 9988776", "number: n. 12"]);
  expect(read("Trasmessi n. 4 elaborati per via Roma civico n. 355 e 50000 euro").odd).toEqual([]);
});

it("parts sentences, with or without their full stops, and loses no word", () => {
  const note =
    "Patto stipulato con D. D. n 1 del 16 luglio 2024, Pubblicato all'albo dal 16 al 31 luglio 2024 Con D.D. n.2 del 27/02/2025 autorizzata la proroga di 6 mesi.Con nota prot.3 del Sig. Rossi della S.r.l. Uff.Verde\npertanto si archivia";
  const { events } = read(note);
  expect(events.map(({ kind }) => kind)).toEqual(["signature", "publication", "extension", "note", "archiving"]);
  const letters = (text: string) => text.replace(/\s/g, "");
  expect(letters(events.map(({ text }) => text).join(""))).toBe(letters(note));
});

it("knows of a revoked pact that it had been signed", () => {
  expect(read("Con nota prot. 9 del 1 2 2026è stato revocato il patto rilasciato il 21 03 2025").events).toMatchObject([
    { kind: "signature", on: "2025-03-21" },
    { kind: "revocation", on: "2026-02-01", protocols: [{ number: "9", on: "2026-02-01" }] },
  ]);
});

it("hears of other records", () => {
  expect(first("Unita all'istanza n. 46 del database")?.records).toEqual(["46"]);
});

it("takes no time over a cell that is no note", () => {
  const started = performance.now();
  for (const text of ["n. ", "prot. ", "1/1/", "ufficio ", "  ", "Con ", "9", "dal 1 al 2 "]) read(text.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(5000);
});
