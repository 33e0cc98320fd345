// SPDX-License-Identifier: AGPL-3.0-or-later
import { dayInWords } from "#lib/kernel/day-in-words.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { compileArchival } from "./compile.ts";

/** A commons pact as it is frozen to be signed; what is given is printed as it is. */
export type PrintedPact = {
  locale: Locale;
  number: string;
  title: string;
  /** The act whose text this one takes the place of, and its day; a first text has none. */
  replaces?: { act: string; signedOn: string } | null;
  municipality: string;
  parties: readonly { name: string; capacity: string }[];
  /** The common good that is cared for; `place` may be empty. */
  commons: { name: string; place: string };
  /** `number` as it is cited: "1", "4-bis". */
  clauses: readonly { number: string; heading: string; paragraphs: readonly PactParagraph[] }[];
  /** Who signs, and as what. */
  signaturePlaces: readonly { name: string; capacity: string }[];
  /** The day it was frozen, `YYYY-MM-DD` in Europe/Rome; it is the date of the file, too. */
  frozenOn: string;
  /** SHA-256 of the text, in hexadecimal digits. */
  hashOfText: string;
};

/** A paragraph, or a list of points. */
export type PactParagraph = string | { points: readonly string[] };

/**
 * The pact as PDF/A-2a and PDF/UA-1 in one file, with a bookmark for each clause. The same data makes the same bytes, so that
 * their fingerprint can be frozen. Throws `DocumentFailed`.
 */
export function renderPact(pact: PrintedPact): Promise<Buffer> {
  const t = translator(pact.locale);
  const words = {
    name: t("documents.pact.name", { number: pact.number }),
    replaces: pact.replaces
      ? t("documents.pact.replaces", { act: pact.replaces.act, day: dayInWords(pact.locale, pact.replaces.signedOn) })
      : "",
    parties: t("documents.pact.parties"),
    commons: t("documents.pact.commons"),
    signatures: t("documents.pact.signatures"),
    signing: t("documents.pact.signing"),
    signature: t("documents.pact.signature"),
    frozen: t("documents.pact.frozen", { day: dayInWords(pact.locale, pact.frozenOn) }),
    hash: t("documents.pact.hash"),
    page: t("documents.pact.page"),
  };
  const clauses = pact.clauses.map(({ number, heading, paragraphs }) => ({
    heading: [t("documents.pact.clause", { number }), heading].filter(Boolean).join(" · "),
    paragraphs: paragraphs.map((one) => (typeof one === "string" ? { text: one, points: [] } : { text: "", ...one })),
  }));
  const [year, month, day] = pact.frozenOn.split("-").map(Number);
  return compileArchival(template, { ...pact, clauses, words, date: { year, month, day } });
}

const template = `
#let pact = json(bytes(sys.inputs.data))
#let words = pact.words
#set document(
  title: words.name + " – " + pact.title,
  author: pact.municipality,
  date: datetime(year: pact.date.year, month: pact.date.month, day: pact.date.day),
)
#set text(font: ("Titillium Web",), lang: pact.locale, size: 11pt, fill: rgb("#17324d"))
#set par(leading: 0.7em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 2.4cm, y: 2.4cm),
  footer: context {
    set text(size: 9pt)
    let pages = str(counter(page).final().first())
    let here = str(counter(page).get().first())
    [#words.name #h(1fr) #words.page.replace("%1", here).replace("%2", pages)]
  },
)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 22pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 2): set block(above: 1.8em, below: 0.8em, sticky: true)
#set list(spacing: 0.7em)

#let people(all) = list(..all.map(one => [
  #text(weight: 600, one.name)#if one.capacity != "" [, #one.capacity]
]))

#text(weight: 600, pact.municipality) \\
#words.name

= #pact.title

#if words.replaces != "" { words.replaces }

== #words.parties
#people(pact.parties)

== #words.commons
#text(weight: 600, pact.commons.name)#if pact.commons.place != "" [, #pact.commons.place]

#for clause in pact.clauses {
  heading(level: 2, clause.heading)
  for paragraph in clause.paragraphs {
    if paragraph.points.len() > 0 { list(..paragraph.points) } else { par(paragraph.text) }
  }
}

== #words.signatures
#words.signing

#for place in pact.signaturePlaces {
  block(breakable: false, above: 1.6em, width: 100%)[
    #text(weight: 600, place.name)#if place.capacity != "" [, #place.capacity] \\
    #text(size: 9pt, words.signature)
    #v(1.1cm)
    #line(length: 60%, stroke: 0.6pt + rgb("#17324d"))
  ]
}

#block(breakable: false, above: 2.4em)[
  #words.frozen \\
  #words.hash: \\
  #text(font: "Roboto Mono", size: 8pt, pact.hashOfText)
]
`;
