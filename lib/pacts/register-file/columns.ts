// SPDX-License-Identifier: AGPL-3.0-or-later
import { bare } from "./normalise.ts";

/** What a column of a register can hold, by the names it has been seen under; without the little words between. */
const names = {
  id: [
    "id",
    "n",
    "nr",
    "num",
    "numero",
    "codice",
    "id patto",
    "numero patto",
    "id proposta",
    "numero proposta",
    "progressivo",
    "n progressivo",
    "number",
  ],
  latitude: ["lat", "latitudine", "latitude", "coordinata y"],
  longitude: ["long", "lon", "lng", "longitudine", "longitude", "coordinata x"],
  point: [
    "coordinate",
    "coordinata",
    "coordinates",
    "coordinate geografiche",
    "lat long",
    "lat lon",
    "latitudine longitudine",
    "geouri",
    "geo uri",
    "geo",
    "googlemaps",
    "google maps",
    "link mappa",
    "mappa",
    "posizione",
    "punto",
    "map",
  ],
  address: [
    "indirizzo",
    "luogo",
    "ubicazione",
    "localizzazione",
    "via",
    "indirizzo bene",
    "area intervento",
    "luogo intervento",
    "bene comune",
    "address",
    "place",
  ],
  upl: ["upl", "unita primo livello", "unita primo livello upl"],
  neighbourhood: ["quartiere", "zona", "neighbourhood"],
  district: ["circoscrizione", "municipio", "municipalita", "district"],
  fieldOfAction: [
    "ambiti azione",
    "ambito azione",
    "ambito",
    "ambiti",
    "tipologia intervento",
    "categoria",
    "field action",
    "category",
  ],
  proposer: ["proponente", "tipo proponente", "tipologia proponente", "soggetto proponente", "proponenti", "proposer"],
  title: [
    "titolo proposta",
    "titolo",
    "oggetto",
    "titolo patto",
    "titolo progetto",
    "oggetto proposta",
    "oggetto patto",
    "nome proposta",
    "nome patto",
    "denominazione",
    "proposta",
    "title",
    "subject",
  ],
  representative: ["rappresentante", "nome proponente", "denominazione proponente", "representative"],
  /** Whom to talk to: most often a person. */
  contact: ["referente", "rappresentante legale", "legale rappresentante", "contact"],
  status: [
    "stato avanzamento",
    "stato",
    "stato iter",
    "stato pratica",
    "stato procedimento",
    "stato patto",
    "stato proposta",
    "iter",
    "esito",
    "status",
  ],
  note: [
    "nota per attivita conclusive",
    "nota attivita conclusive",
    "note attivita conclusive",
    "nota",
    "note",
    "annotazioni",
    "osservazioni",
    "note iter",
    "notes",
  ],
  pactAddress: [
    "scarica patto",
    "link patto",
    "patto",
    "patto pdf",
    "url patto",
    "documento",
    "documento patto",
    "pact",
  ],
  photo: ["foto", "immagine", "link foto", "photo"],
  requestedOn: [
    "data richiesta",
    "data proposta",
    "data istanza",
    "data presentazione",
    "data protocollo",
    "presentata",
    "requested on",
  ],
  protocol: ["protocollo", "prot", "n prot", "numero protocollo", "n protocollo", "protocollo n", "protocol"],
  signedOn: ["data stipula", "data sottoscrizione", "data firma", "data patto", "stipulato", "signed on"],
  expiresOn: ["scadenza", "data scadenza", "scadenza patto", "valido fino", "expires on"],
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof names;

/** What can stand in more than one column: each is looked at. The others are read where they first have something. */
const severalTimes: readonly Field[] = ["point", "note"];
export const mayRepeat = (field: Field) => severalTimes.includes(field);

/** Without these a file is no register. */
export const neededFields = ["title", "status"] as const satisfies readonly Field[];

const littleWords =
  /(^| )(di|del|dell|della|dello|dei|degli|delle|da|dall|dalla|al|all|alla|a|il|lo|la|le|i|gli|l|d|per|e|of|the)(?= |$)/g;

const withoutLittleWords = (text: string) => bare(text).replace(littleWords, " ").replace(/\s+/g, " ").trim();

const fields = new Map(
  (Object.entries(names) as [Field, readonly string[]][]).flatMap(([field, list]) =>
    list.map((name) => [withoutLittleWords(name), field] as const),
  ),
);

/** Names of two words and more, the longest first: a heading may go on after them ("Titolo proposta (max 100)"). */
const beginnings = [...fields]
  .filter(([name]) => name.includes(" "))
  .sort(([one], [other]) => other.length - one.length);

function fieldOf(heading: string): Field | null {
  const name = withoutLittleWords(heading);
  return fields.get(name) ?? beginnings.find(([beginning]) => name.startsWith(`${beginning} `))?.[1] ?? null;
}

/** A column of the file: where it stands from 0, its heading as it is written, and what it holds; null for unknown. */
export type Column = { at: number; heading: string; field: Field | null };

export const columnsOf = (headings: readonly string[]): Column[] =>
  headings.map((heading, at) => ({ at, heading, field: fieldOf(heading) }));

/** Which of the needed fields no column holds. */
export const missingIn = (columns: readonly Column[]) =>
  neededFields.filter((needed) => !columns.some(({ field }) => field === needed));

const separators = [",", ";", "\t"];

/** The separator by which most headings are known in one of the first lines; commas in notes and numbers do not mislead. */
export function separatorOf(firstLines: readonly string[]): string {
  const known = (line: string, separator: string) =>
    columnsOf(line.split(separator)).filter(({ field }) => field !== null).length;
  const best = separators.map((separator) => Math.max(...firstLines.map((line) => known(line, separator))));
  return separators[best.indexOf(Math.max(...best))] ?? ",";
}
