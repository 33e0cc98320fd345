// SPDX-License-Identifier: AGPL-3.0-or-later
import { deflateSync } from "node:zlib";
import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { compileArchival, compilePdf } from "#lib/documents/compile.ts";
import { lookIntoPdf } from "./look-into-pdf.ts";

const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>";

/** A PDF of one page with these entries in its catalogue, and these objects from number 4 on. */
function pdfWith(catalogue: string, objects: (string | Buffer)[] = []): Buffer {
  const all = [`<</Type/Catalog/Pages 2 0 R${catalogue}>>`, "<</Type/Pages/Kids[3 0 R]/Count 1>>", page, ...objects];
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  const size = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [at, object] of all.entries()) {
    offsets.push(size());
    parts.push(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${all.length + 1}/Root 1 0 R>>\nstartxref\n${size()}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

const stream = (dictionary: string, bytes: Buffer) =>
  Buffer.concat([Buffer.from(`<<${dictionary}/Length ${bytes.length}>>\nstream\n`), bytes, Buffer.from("\nendstream")]);

const action = "<</S/JavaScript/JS(app.alert\\(1\\))>>";

const deflated = (bytes: Buffer): Buffer => deflateSync(bytes);

/** Objects packed together: their numbers and where each begins, then the objects. */
const packed = (object: string, dictionary = "/Type/ObjStm/Filter/FlateDecode", pack = deflated) =>
  stream(`${dictionary}/N 1/First 5`, pack(Buffer.from(`20 0 ${object}`)));

describe("a PDF that is pages", () => {
  it("is one, however it was made", async () => {
    for (const pdf of [pdfWith(""), pdfWith("/OpenAction[3 0 R/Fit]"), pdfWith("", [packed("<</Type/Font>>")])]) {
      expect((await getDocumentProxy(new Uint8Array(pdf))).numPages).toBe(1);
      expect(await lookIntoPdf(pdf)).toBe("pages");
    }
  });

  it("is what we write ourselves and have others sign", async () => {
    const template =
      '#set document(title: "Patto", date: datetime(year: 2026, month: 1, day: 1))\n= Patto\n#lorem(400)';
    expect(await lookIntoPdf(await compilePdf(template, {}))).toBe("pages");
    expect(await lookIntoPdf(await compileArchival(template, {}))).toBe("pages");
  });

  it("may have a signature, fields without programs, links and a bookmark", async () => {
    const signature =
      "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[0 1 2 3]/Contents<00>>>";
    const field = "<</FT/Sig/T(Firma)/V 4 0 R/Type/Annot/Subtype/Widget/Rect[0 0 0 0]/A<</S/URI/URI(https://x.it)>>>>";
    const outlines = "<</First 7 0 R/Last 7 0 R/Count 1>>";
    const text = stream("", Buffer.from("BT (Launch JavaScript) Tj ET"));
    const pdf = pdfWith("/AcroForm<</Fields[5 0 R]/SigFlags 3>>/Outlines 6 0 R", [signature, field, outlines, text]);
    expect(await lookIntoPdf(pdf)).toBe("pages");
  });

  it("may have names that only begin like those of programs", async () => {
    expect(await lookIntoPdf(pdfWith("/LaunchPad 1/XFAB 2"))).toBe("pages");
  });
});

describe("a PDF that is more", () => {
  it.each([
    ["runs a script when it is opened", pdfWith(`/OpenAction ${action}`)],
    ["names scripts", pdfWith("/Names<</JavaScript<</Names[(a)4 0 R]>>>>", [action])],
    ["runs a script from a field", pdfWith("/AcroForm<</Fields[4 0 R]>>", [`<</FT/Tx/AA<</K ${action}>>>>`])],
    ["spells the name of scripts in numbers", pdfWith("/OpenAction<</S/J#61vaScrip#74/JS(x)>>")],
    ["starts a program", pdfWith("/OpenAction<</S /Launch /F(cmd.exe)>>")],
    ["is a form with programs of its own", pdfWith("/AcroForm<</XFA 4 0 R>>", [stream("", Buffer.from("<xdp/>"))])],
    ["shows films", pdfWith("", ["<</Subtype/RichMedia>>"])],
    ["has a file inside", pdfWith("/Names<</EmbeddedFiles<</Names[(a.exe)4 0 R]>>>>", ["<</EF<</F 5 0 R>>>>"])],
    ["has a file pinned to a page", pdfWith("", ["<</Type/Annot/Subtype/FileAttachment>>"])],
    ["has a script among packed objects", pdfWith("", [packed(action)])],
    ["packs objects and does not say so", pdfWith("", [packed(action, "/Filter[/FlateDecode]")])],
    ["packs objects behind others", pdfWith("", [packed("<</Type/Font>>"), packed(action)])],
  ])("is refused where it %s", async (_, pdf) => {
    expect((await getDocumentProxy(new Uint8Array(pdf))).numPages).toBe(1);
    expect(await lookIntoPdf(pdf)).toBe("more");
  });
});

describe("a PDF of which nobody can tell", () => {
  const twice = (bytes: Buffer) => deflated(Buffer.from(bytes.toString("hex")));
  it.each([
    ["locked", packed(action, "/Type/ObjStm/Filter/FlateDecode", (bytes) => Buffer.from(bytes.map((byte) => ~byte)))],
    ["packed twice", packed(action, "/Type/ObjStm/Filter[/FlateDecode/ASCIIHexDecode]", twice)],
    ["packed in another way", packed(action, "/Type/ObjStm/Filter/LZWDecode")],
    ["packed as differences", packed(action, "/Type/ObjStm/Filter/FlateDecode/DecodeParms<</Predictor 12>>")],
    ["enormous once they are unpacked", packed(" ".repeat(129 * 1024 * 1024))],
  ])("is refused: its objects are %s", async (_, objects) => {
    expect(await lookIntoPdf(pdfWith("", [objects]))).toBe("locked");
  });
});

it("a file that was written to keep us busy is looked through in time", async () => {
  const began = performance.now();
  expect(await lookIntoPdf(Buffer.from(`%PDF-1.7\n${"stream\n".repeat(1_000_000)}`))).toBe("pages");
  expect(performance.now() - began).toBeLessThan(5_000);
});
