// SPDX-License-Identifier: AGPL-3.0-or-later
/** What PDF/A asks to be told of words that it does not know itself (ISO 19005-2, 6.6.2.3). */
const schema = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>`;

/** What is put before what stands in a PDF/A-2a of the compiler: of its description in XMP, and of its catalog. */
const described = [
  [" xmlns:pdfaid=", ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" '],
  ["</rdf:Bag></pdfaExtension:schemas>", schema],
  ["<pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>"],
] as const;
const catalogued = ["/Direction /L2R", "/DisplayDocTitle true\n    "] as const;

/** Some bytes of a file that give way to others. */
type Edit = { at: number; drop: number; put: string };

/**
 * A PDF/A-2a that says it is PDF/UA-1 too, and shows its title in the window as that asks. The compiler holds a document to
 * either standard, but writes one name into a file; of text and lists all the rest is the same. Null where the compiler writes
 * otherwise than it did.
 */
export function alsoForEveryone(pdf: Buffer): Buffer | null {
  const text = pdf.toString("latin1");
  const table = text.lastIndexOf("\nxref\n") + 1;
  const dictionary = /\/Length (\d+)\n {2}\/Type \/Metadata/g;
  const [metadata] = [...text.matchAll(dictionary)].slice(-1);
  if (!metadata || table === 0) return null;
  const from = metadata.index;
  const put = ([before, put]: readonly [string, string]): Edit => ({ at: text.indexOf(before, from), drop: 0, put });
  const words = described.map(put);
  const [, length = ""] = metadata;
  const longer = Number(length) + words.reduce((sum, word) => sum + word.put.length, 0);
  const edits = [{ at: from + "/Length ".length, drop: length.length, put: String(longer) }, ...words, put(catalogued)];
  if (edits.some(({ at }) => at === -1)) return null;
  return Buffer.from(edited(text.slice(0, table), edits) + movedTable(text.slice(table), table, edits), "latin1");
}

/** Edits stand in the order of the text. */
function edited(text: string, edits: readonly Edit[]): string {
  let [written, done] = ["", 0];
  for (const { at, drop, put } of edits) {
    written += text.slice(done, at) + put;
    done = at + drop;
  }
  return written + text.slice(done);
}

/** The table of objects and what stands after it, with each object where it is now. */
function movedTable(text: string, table: number, edits: readonly Edit[]): string {
  const moved = (place: number) =>
    edits.reduce((sum, { at, drop, put }) => (at < place ? sum + put.length - drop : sum), place);
  return text
    .replace(/^(\d{10})(?= \d{5} n)/gm, (place) => String(moved(Number(place))).padStart(10, "0"))
    .replace(/(?<=startxref\n)\d+/, String(moved(table)));
}
