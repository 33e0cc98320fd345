// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { compilePdf } from "./compile.ts";

/** What signature sheets say, in words that are ready. */
export type SignatureSheets = {
  locale: Locale;
  /** Of the whole document: what one sees in the window of a reader. */
  title: string;
  issuer: string;
  kind: string;
  /** What is signed, in Italian as it was written. */
  petition: { title: string; to: string; body: string };
  declaration: string;
  columns: readonly [string, string, string, string, string];
  privacy: string;
  code: string;
  /** What the QR code is, for who does not see it: "%1" is the code. */
  scanned: string;
  /** `code` as it is printed, and its QR code as an SVG. */
  sheets: readonly { code: string; qr: string; lines: number }[];
};

/** The sheets as PDF/UA-1, each on a page of its own where the text allows it. Throws `DocumentFailed`. */
export const renderSheets = (sheets: SignatureSheets): Promise<Buffer> => compilePdf(template, sheets);

const template = `
#let doc = json(bytes(sys.inputs.data))
#set document(title: doc.title, author: doc.issuer, date: none)
#set text(font: ("Titillium Web",), lang: doc.locale, size: 9pt, fill: rgb("#17324d"))
#set par(leading: 0.55em, spacing: 0.8em)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 14pt)
#show heading: set block(above: 0.8em, below: 0.6em)
#let mono(body) = text(font: "Roboto Mono", body)

#let sheet(it) = page(
  paper: "a4",
  margin: (x: 1.5cm, top: 1.4cm, bottom: 2.4cm),
  footer: grid(columns: (1fr, auto), column-gutter: 8mm, text(size: 7pt, doc.privacy), mono(it.code)),
)[
  #grid(
    columns: (1fr, auto, auto),
    column-gutter: 5mm,
    align: (left + top, right + horizon, right + top),
    [#text(weight: 600, doc.issuer) \\ #doc.kind],
    [#doc.code \\ #text(size: 18pt, mono(it.code))],
    image(bytes(it.qr), format: "svg", width: 21mm, alt: doc.scanned.replace("%1", it.code)),
  )
  #line(length: 100%, stroke: 1pt + rgb("#17324d"))
  #[
    #set text(lang: "it")
    = #doc.petition.title
  ]
  #doc.petition.to
  #[
    #set text(lang: "it", size: 8pt)
    #for part in doc.petition.body.split("\\n\\n") { par(part) }
  ]
  #text(weight: 600, doc.declaration)
  #table(
    columns: (8mm, 26%, 22%, 24%, 1fr),
    rows: (auto,) + (if it.lines > 10 { 10mm } else { 12mm },) * it.lines,
    inset: 4pt,
    stroke: 0.6pt + rgb("#17324d"),
    align: left + horizon,
    table.header(..doc.columns.map(name => strong(name))),
    ..range(1, it.lines + 1).map(line => (str(line), [], [], [], [])).flatten(),
  )
]

#for it in doc.sheets { sheet(it) }
`;
