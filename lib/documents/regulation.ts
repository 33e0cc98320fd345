// SPDX-License-Identifier: AGPL-3.0-or-later
import { compilePdf } from "./compile.ts";

/** A regulation's text as it is printed, in words that are ready. */
export type PrintedRegulation = {
  title: string;
  /** The municipality. */
  issuer: string;
  /** Which version this is, and by which act. */
  facts: readonly string[];
  index: string;
  opening: readonly string[];
  divisions: readonly {
    label: string;
    heading: string;
    opening: readonly string[];
    articles: readonly {
      label: string;
      heading: string;
      paragraphs: readonly { mark: string; text: string; points: readonly PrintedPoint[] }[];
    }[];
  }[];
  /** "Pagina %1 di %2", as one says it. */
  page: string;
};

export type PrintedPoint = { mark: string; text: string; points: readonly PrintedPoint[] };

/** The regulation as PDF/UA-1, with bookmarks and an index that leads to each article. Throws `DocumentFailed`. */
export const renderRegulation = (regulation: PrintedRegulation): Promise<Buffer> => compilePdf(template, regulation);

const template = `
#let regulation = json(bytes(sys.inputs.data))
#set document(title: regulation.title, author: regulation.issuer, date: none)
#set text(font: ("Titillium Web",), lang: "it", size: 11pt, fill: rgb("#17324d"), hyphenate: true)
#set par(leading: 0.7em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 2.4cm, y: 2.4cm),
  footer: context {
    set text(size: 9pt)
    let pages = str(counter(page).final().first())
    let here = str(counter(page).get().first())
    [#regulation.title #h(1fr) #regulation.page.replace("%1", here).replace("%2", pages)]
  },
)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 24pt)
#show heading.where(level: 2): set text(size: 16pt)
#show heading.where(level: 3): set text(size: 12.5pt)
#show heading.where(level: 2): set block(above: 2.2em, below: 1em)
#show heading.where(level: 3): set block(above: 1.6em, below: 0.8em, sticky: true)

#let named(label, heading) = if label == "" { heading } else if heading == "" { label } else { label + " · " + heading }

#let points(all) = list(
  marker: none,
  indent: 0pt,
  body-indent: 0pt,
  spacing: 0.7em,
  ..all.map(point => pad(left: 1.4em)[
    #point.mark #point.text
    #if point.points.len() > 0 { points(point.points) }
  ]),
)

#text(weight: 600, regulation.issuer)

= #regulation.title

#for fact in regulation.facts [ #par(fact) ]

#outline(title: regulation.index, depth: 3, indent: 1.2em)
#pagebreak()

#for line in regulation.opening [ #par(line) ]

#for division in regulation.divisions {
  let name = named(division.label, division.heading)
  if name != "" { heading(level: 2, name) }
  for line in division.opening { par(line) }
  for article in division.articles {
    heading(level: if name == "" { 2 } else { 3 }, named(article.label, article.heading))
    for paragraph in article.paragraphs {
      par[#paragraph.mark #paragraph.text]
      if paragraph.points.len() > 0 { points(paragraph.points) }
    }
  }
}
`;
