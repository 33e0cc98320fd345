// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { compilePdf } from "./compile.ts";

/** What a receipt says, in words that are ready. */
export type Receipt = {
  locale: Locale;
  title: string;
  /** Who issues it: the municipality and its office. */
  issuer: string;
  number: { term: string; value: string };
  facts: readonly { term: string; value: string }[];
  attachments: { title: string; none: string; files: readonly { name: string; shows: string; fingerprint: string }[] };
  address: { title: string; text: string; url: string };
  /** On what law it stands. */
  law: string;
  /** "Page %1 of %2", as one says it. */
  page: string;
};

/** The receipt as PDF/UA-1. Throws `DocumentFailed`. */
export const renderReceipt = (receipt: Receipt): Promise<Buffer> => compilePdf(template, receipt);

const template = `
#let receipt = json(bytes(sys.inputs.data))
#set document(title: receipt.title + " " + receipt.number.value, author: receipt.issuer, date: none)
#set text(font: ("Titillium Web",), lang: receipt.locale, size: 11pt, fill: rgb("#17324d"))
#set par(leading: 0.7em, spacing: 1em)
#set page(
  paper: "a4",
  margin: (x: 2.4cm, y: 2.4cm),
  footer: context {
    set text(size: 9pt)
    let pages = str(counter(page).final().first())
    let here = str(counter(page).get().first())
    align(right, receipt.page.replace("%1", here).replace("%2", pages))
  },
)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 22pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading: set block(above: 1.6em, below: 0.8em)
#show terms: set block(spacing: 0.9em)
#set terms(separator: linebreak(), hanging-indent: 0pt, spacing: 0.9em)

#text(weight: 600, receipt.issuer)

= #receipt.title

#block(fill: rgb("#f0f6fc"), inset: 14pt, width: 100%, radius: 3pt)[
  #receipt.number.term \\
  #text(size: 20pt, weight: 600, receipt.number.value)
]

#terms(..receipt.facts.map(fact => terms.item(fact.term, fact.value)))

== #receipt.attachments.title

#if receipt.attachments.files.len() == 0 [
  #receipt.attachments.none
] else {
  list(..receipt.attachments.files.map(file => [
    #text(weight: 600, file.name)#if file.shows != "" [: #file.shows] \\
    #text(font: "Roboto Mono", size: 7pt, file.fingerprint)
  ]))
}

== #receipt.address.title

#receipt.address.text

#link(receipt.address.url)[#receipt.address.url]

#v(1em)
#text(size: 9pt, receipt.law)
`;
