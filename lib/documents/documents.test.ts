// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from "node:fs";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { alsoForEveryone } from "./archival.ts";
import { compilePdf } from "./compile.ts";
import { type PrintedPact, renderPact } from "./pact.ts";
import { drawQr, qrSvg } from "./qr.ts";
import { type Receipt, renderReceipt } from "./receipt.ts";
import { renderSheets, type SignatureSheets } from "./signature-sheets.ts";
import { unwrapped } from "./woff.ts";

const receipt: Receipt = {
  locale: "it",
  title: "Ricevuta di presentazione",
  issuer: "Comune di prova, Ufficio Partecipazione",
  number: { term: "Numero di registro", value: "2026-000123" },
  facts: [
    { term: "Presentata il", value: "14 marzo 2026, 10.15" },
    { term: "Titolo", value: "Una panchina perché c’è chi aspetta" },
  ],
  attachments: {
    title: "Allegati",
    none: "Nessun allegato.",
    files: [{ name: "foto.jpg", shows: "Il marciapiede", fingerprint: "ab".repeat(32) }],
  },
  address: { title: "Pagina pubblica", text: "Chiunque può leggerla.", url: "https://prova.example/it/proposte/1" },
  law: "L. 241/1990, art. 18-bis",
  page: "Pagina %1 di %2",
};

const textOf = (pdf: Buffer) => pdf.toString("latin1");

/** As a reader opens it that did not write it. */
const opened = (pdf: Buffer) => getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
const wordsOf = async (pdf: Buffer) => (await extractText(await opened(pdf), { mergePages: true })).text;

describe("a receipt", () => {
  it("is a PDF that everyone can read: tagged, with its language and its title", async () => {
    const pdf = textOf(await renderReceipt(receipt));
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    expect(pdf).toContain("/StructTreeRoot");
    expect(pdf).toContain("/Lang (it)");
    expect(pdf).toContain("/DisplayDocTitle true");
    expect(pdf).toContain("/Title (Ricevuta di presentazione 2026-000123)");
  });

  it("is set in the fonts of the house", async () => {
    const pdf = textOf(await renderReceipt(receipt));
    expect(pdf).toMatch(/\/FontName \/\w+\+TitilliumWeb-Regular/);
    expect(pdf).toMatch(/\/FontName \/\w+\+RobotoMono-Regular/);
  });

  it("is the same to the byte when it is made again, and another when a word changes", async () => {
    const [one, again] = [await renderReceipt(receipt), await renderReceipt(receipt)];
    expect(one.equals(again)).toBe(true);
    const other = await renderReceipt({ ...receipt, number: { ...receipt.number, value: "2026-000124" } });
    expect(one.equals(other)).toBe(false);
  });

  it("speaks the reader's language", async () => {
    expect(textOf(await renderReceipt({ ...receipt, locale: "en" }))).toContain("/Lang (en)");
  });

  it.each([
    "Emoji 🌳 e frecce →",
    "عربي Кириллица 漢字 ğ",
    '#panic("preso") *grassetto* $x$ @nota <etichetta> \\u{41}',
    "a".repeat(5000),
    "Keycaps 1️⃣, una famiglia 👨‍👩‍👧‍👦, un cuore ❤️, ཨོཾ, a\ufeffb e \u0007",
  ])("takes whatever people write as words: %s", async (value) => {
    const pdf = await renderReceipt({ ...receipt, facts: [{ term: "Titolo", value }] });
    expect(pdf.length).toBeGreaterThan(5_000);
    expect(await wordsOf(pdf)).toContain("2026-000123");
  });

  it("of many attachments goes on over the page", async () => {
    const files = Array.from({ length: 40 }, (_, index) => ({
      name: `foto-${index}.jpg`,
      shows: "",
      fingerprint: "cd".repeat(32),
    }));
    const pdf = textOf(await renderReceipt({ ...receipt, attachments: { ...receipt.attachments, files } }));
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
  });

  it("says which page this is of how many", async () => {
    expect(await wordsOf(await renderReceipt(receipt))).toContain("Pagina 1 di 1");
  });
});

describe("a pact", () => {
  const pact: PrintedPact = {
    locale: "it",
    number: "12/2026",
    title: "Cura del giardino",
    municipality: "Comune di prova",
    parties: [
      { name: "Comune di prova", capacity: "rappresentato dalla dirigente" },
      { name: "Ada Bianchi", capacity: "" },
    ],
    commons: { name: "Giardino di via Roma", place: "via Roma 3" },
    clauses: Array.from({ length: 25 }, (_, index) => ({
      number: `${index + 1}`,
      heading: "Obblighi delle parti",
      paragraphs: ["Chi firma cura il giardino. ".repeat(20), { points: ["tagliare l’erba", "innaffiare"] }],
    })),
    signaturePlaces: [{ name: "Ada Bianchi", capacity: "per sé" }],
    frozenOn: "2026-03-14",
    hashOfText: "ab".repeat(32),
  };

  it("says that it is PDF/A-2a and PDF/UA-1, and has what both ask for", async () => {
    const pdf = await opened(await renderPact(pact));
    const { info, metadata } = await pdf.getMetadata();
    expect(metadata?.get("pdfaid:part")).toBe("2");
    expect(metadata?.get("pdfaid:conformance")).toBe("A");
    expect(metadata?.get("pdfuaid:part")).toBe("1");
    const title = "Patto di collaborazione n. 12/2026 – Cura del giardino";
    expect(metadata?.get("dc:title")).toBe(title);
    expect(info).toMatchObject({
      Title: title,
      Language: "it",
      CreationDate: "D:20260314000000Z",
      IsAcroFormPresent: false,
    });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    const [whole] = (await pdf.getOutline()) ?? [];
    expect(whole?.items.map((item) => item.title)).toContain("Art. 25 · Obblighi delle parti");
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ["H1", "H2", "P", "L", "LI"]) expect(tree).toContain(`"role":"${role}"`);
  });

  it("tells PDF/A what the words of PDF/UA mean, and has its colours and every font with it", async () => {
    const pdf = textOf(await renderPact(pact));
    expect(pdf).toContain("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>");
    expect(pdf).toContain("/S /GTS_PDFA1");
    const fonts = pdf.match(/\/FontName/g)?.length;
    expect(pdf.match(/\/FontFile[23]/g)?.length).toBe(fonts);
  });

  it("has each object where its table says, and its description as long as it says", async () => {
    const pdf = textOf(await renderPact(pact));
    const table = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
    expect(pdf.slice(table, table + 5)).toBe("xref\n");
    const places = [...pdf.slice(table).matchAll(/^(\d{10}) 00000 n/gm)];
    expect(places.length).toBeGreaterThan(50);
    for (const [index, [, place]] of places.entries())
      expect(pdf.slice(Number(place)).startsWith(`${index + 1} 0 obj`)).toBe(true);
    const [, length, described] =
      /\/Length (\d+)\n {2}\/Type \/Metadata[^>]*>>\nstream\n([\s\S]*?)\nendstream/.exec(pdf) ?? [];
    expect(described?.length).toBe(Number(length));
  });

  it("is the same to the byte when it is made again, and another when a word changes", async () => {
    const [one, again] = [await renderPact(pact), await renderPact(pact)];
    expect(one.equals(again)).toBe(true);
    expect(one.equals(await renderPact({ ...pact, title: "Cura dei giardini" }))).toBe(false);
  });

  it("says all it was given, page by page, and speaks the reader's language", async () => {
    const words = await wordsOf(await renderPact({ ...pact, locale: "en" }));
    for (const word of [
      "Giardino di via Roma",
      "via Roma 3",
      "rappresentato dalla dirigente",
      "Final text of 14 March 2026.",
    ])
      expect(words).toContain(word);
    expect(words).toContain("Page 1 of 7");
  });

  it("takes whatever people write as words", async () => {
    const title = 'Emoji 🌳 1️⃣ \ue000 <pdfaid:part> #panic("preso") *x* \\ (parentesi) 漢字';
    const pdf = await opened(await renderPact({ ...pact, title }));
    expect((await pdf.getMetadata()).metadata?.get("pdfuaid:part")).toBe("1");
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  it("is not made of a file that is written otherwise", () => {
    expect(alsoForEveryone(Buffer.from("%PDF-1.7\nxref\n0 1\n"))).toBeNull();
  });
});

describe("signature sheets", () => {
  const sheets: SignatureSheets = {
    locale: "it",
    title: "Raccolta firme – Petizione, 2026-000123",
    issuer: "Comune di prova",
    kind: "Raccolta firme – Petizione",
    petition: {
      title: "Una panchina",
      to: "Rivolta alla Giunta",
      body: "Chi aspetta sta in piedi.\n\nServe una panchina.",
    },
    declaration: "Chi firma dichiara di avere letto il testo.",
    columns: ["N.", "Cognome e nome", "Nascita", "Codice fiscale", "Firma"],
    privacy: "I dati servono solo a verificare le firme.",
    code: "Foglio",
    scanned: "Codice del foglio %1",
    sheets: ["K7PM-2XQ4", "K7PM-2XQ5"].map((code) => ({ code, qr: qrSvg(drawQr(code)), lines: 15 })),
  };
  const pagesOf = (pdf: string) => pdf.match(/\/Type \/Page\b/g)?.length;

  it("are a PDF that everyone can read, each sheet a page, each table with its header", async () => {
    const pdf = textOf(await renderSheets(sheets));
    expect(pdf).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf).toContain("/Lang (it)");
    expect(pagesOf(pdf)).toBe(2);
    expect(pdf).toContain("/S /TH");
    expect(pdf).toContain("/S /Figure");
  });

  it("go on over the page where the text is long, and take it as words", async () => {
    const body = '#panic("preso") e molto altro. '.repeat(260);
    const pdf = textOf(await renderSheets({ ...sheets, petition: { ...sheets.petition, body } }));
    expect(pagesOf(pdf)).toBeGreaterThan(2);
  });
});

it("a QR code is drawn module by module, with its quiet zone", () => {
  const { size, path } = drawQr("K7PM2XQ4");
  expect(size).toBe(29);
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(([, x, y, width]) => [x, y, width].map(Number));
  expect(runs.map(([x = 0, y = 0, width = 0]) => `M${x} ${y}h${width}v1h-${width}z`).join("")).toBe(path);
  for (const [x = 0, y = 0, width = 0] of runs) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x + width, y + 1)).toBeLessThanOrEqual(25);
  }
  // The finder patterns stand in three corners.
  for (const corner of ["M4 4h7", "M18 4h7", "M4 18h7"]) expect(path).toContain(corner);
});

it("a template with a mistake is said, and the next document is made all the same", async () => {
  await expect(compilePdf("#nothing-of-this-name", {})).rejects.toMatchObject({ name: "DocumentFailed" });
  expect((await renderReceipt(receipt)).length).toBeGreaterThan(5_000);
});

describe("a font out of its wrapping", () => {
  const woff = readFileSync("node_modules/@fontsource/titillium-web/files/titillium-web-latin-400-normal.woff");

  it("has the tables a font has, each where it says", () => {
    const font = unwrapped(woff);
    const tables = font.readUInt16BE(4);
    const names = Array.from({ length: tables }, (_, index) =>
      font.toString("latin1", 12 + 16 * index, 16 + 16 * index),
    );
    expect(names).toEqual(expect.arrayContaining(["cmap", "glyf", "head", "name"]));
    for (let index = 0; index < tables; index += 1) {
      const [offset, length] = [font.readUInt32BE(20 + 16 * index), font.readUInt32BE(24 + 16 * index)];
      expect(offset + length).toBeLessThanOrEqual(font.length);
    }
    // The magic number of the table `head` stands at its twelfth byte.
    const head = 12 + 16 * names.indexOf("head");
    expect(font.readUInt32BE(font.readUInt32BE(head + 8) + 12)).toBe(0x5f0f3cf5);
  });

  it("must be in one", () => {
    expect(() => unwrapped(Buffer.from("OTTO and so on, for more bytes than a header"))).toThrow("not a WOFF");
  });
});
