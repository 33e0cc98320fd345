// SPDX-License-Identifier: AGPL-3.0-or-later
import { compilePdf } from "#lib/documents/compile.ts";
import { municipality } from "./municipality.ts";

type Paper = {
  title: string;
  /** What it is by number and day. */
  dated: string;
  parts: readonly { heading: string; lines: readonly string[] }[];
};

/** A paper of the demonstration as a PDF that everyone can read. Throws `DocumentFailed` where there is no compiler. */
export async function printPaper(name: string, paper: Paper): Promise<File> {
  const bytes = await compilePdf(template, { ...paper, issuer: municipality.name });
  return new File([new Uint8Array(bytes)], name, { type: "application/pdf" });
}

const template = `
#let paper = json(bytes(sys.inputs.data))
#set document(title: paper.title, author: paper.issuer, date: none)
#set text(font: ("Titillium Web",), lang: "it", size: 11pt, fill: rgb("#17324d"))
#set par(leading: 0.75em, spacing: 1.1em)
#set page(paper: "a4", margin: (x: 2.4cm, y: 2.6cm))
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 22pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading: set block(above: 1.8em, below: 0.9em)

#text(weight: 600, paper.issuer)

= #paper.title

#paper.dated

#for part in paper.parts {
  heading(level: 2, part.heading)
  list(..part.lines)
}
`;
