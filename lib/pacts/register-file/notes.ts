// SPDX-License-Identifier: AGPL-3.0-or-later

import type { ActReference, NoteEventKind, ProtocolReference } from "../register-vocabulary.ts";
import { nothing, type References, readReferences } from "./references.ts";
import { sentencesOf } from "./sentences.ts";
import type { Report } from "./words.ts";

/** Something a note tells. Days are `YYYY-MM-DD` in Europe/Rome. */
export type NoteEvent = {
  kind: NoteEventKind;
  /** The words of the note it was read from. The texts of all events together are the whole note. */
  text: string;
  /** When it was, or began; null where the note does not say it whole. */
  on: string | null;
  /** How long it lasts: the last day at the albo, or of what was prolonged. */
  until: string | null;
  /** A day without its year, as it is written. */
  partOfDay: string | null;
  protocols: ProtocolReference[];
  acts: ActReference[];
  /** The offices an opinion was asked of, or comes from. */
  bodies: string[];
  /** For how long a pact was extended. */
  months: number | null;
  /** The ids of other records of the register that are named. */
  records: string[];
};

/** Nobody writes a longer one, and the patterns below would take long over it. In characters. */
const longestSentence = 3000;

/** A note in its parts, each an event in the order of the note; what looked like a day or a number and is none is told. */
export function readNote(note: string, report: Report): NoteEvent[] {
  return sentencesOf(note).flatMap((text) => {
    if (text.length > longestSentence) {
      report("long-note", text);
      return [eventOf("note", text, nothing())];
    }
    const references = readReferences(text);
    for (const { why, text: odd } of references.odd) report(why, odd);
    const kind = kindOf(text, references);
    const earlier = kind === "revocation" ? signedEarlier(text) : [];
    return [...earlier, eventOf(kind, text, references)];
  });
}

function eventOf(kind: NoteEventKind, text: string, references: References): NoteEvent {
  const { acts, protocols, period, until, partOfDays, months, records } = references;
  return {
    kind,
    text,
    on: period?.from ?? dayOf(kind, references),
    until: period?.to ?? until,
    partOfDay: partOfDays[0] ?? null,
    protocols,
    acts,
    bodies: kind === "opinion" || kind === "opinion-asked" ? bodiesIn(text) : [],
    months: kind === "extension" ? months : null,
    records,
  };
}

/** What an act does has the day of the act, what a letter does that of the letter, and what people do their own. */
function dayOf(kind: NoteEventKind, { acts, protocols, days }: References): string | null {
  const byAct = acts.find(({ kind: act }) => act !== "repertory")?.on ?? null;
  const byLetter = protocols.find(({ on }) => on !== null)?.on ?? null;
  const [own = null] = days;
  if (kind === "refusal" || kind === "opinion" || kind === "revocation") return byLetter ?? own ?? byAct;
  if (kind === "signature" || kind === "approval" || kind === "extension" || kind === "act")
    return byAct ?? own ?? byLetter;
  return own ?? byLetter ?? byAct;
}

const granted = /il\s+patto\s+(?:rilasciato|stipulato|sottoscritto|firmato)\s.*/iu;

/** "… è stato revocato il Patto rilasciato il 21 03 2025": what was revoked had been signed. */
function signedEarlier(text: string): NoteEvent[] {
  const [part] = granted.exec(text) ?? [];
  const references = part && readReferences(part);
  return part && references && references.days.length > 0 ? [eventOf("signature", part, references)] : [];
}

const documents = /integrazion|integrativ|elaborat|document|allegat|planimetri|proposta progettuale/;

/** The first that fits says what a sentence tells; sentences are without accents, in small letters, with single spaces. */
const kinds: readonly (readonly [NoteEventKind, (sentence: string, references: References) => boolean])[] = [
  // What is still to be done has not happened.
  [
    "note",
    (text) => /^(da |inviare |predisporre |preparare |occorre |sollecitare )|\b(si attende|preavviso di)\b/.test(text),
  ],
  ["publication", (text) => /pubblica(t|zion)/.test(text) && /\balbo\b/.test(text)],
  ["revocation", (text) => /\brevoca(t[oaie])?\b/.test(text)],
  [
    "withdrawal",
    (text) =>
      /non (essere|e|sono) piu interessat|\brinunci(a|ato|ano)\b/.test(text) ||
      /\b(annullament\w+|ritir\w+) (del|della|dell'|la|il|l') ?(richiesta|istanza|proposta|domanda|progetto)/.test(
        text,
      ),
  ],
  [
    "extension",
    (text, { acts }) => /\bprorog/.test(text) && !/area pedon|delimitazione/.test(text) && !hasOrdinance(acts),
  ],
  ["refusal", (text) => /\bdinieg|\brespint[oa]|\brigett|\bnon accolt/.test(text)],
  ["opinion-asked", (text) => isOpinion(text) && /richiest|chiest|in attesa|sollecit/.test(text)],
  ["opinion", isOpinion],
  ["archiving", (text) => /\barchivia(ta|to|zione)?\b/.test(text)],
  ["signature", (text) => !/in attesa|altra istanza|\bda (firmare|sottoscrivere)/.test(text) && isSignature(text)],
  ["approval", (text) => /\bapprovat[oa]\b|\bapprovazione\b/.test(text)],
  ["integration-asked", isIntegrationAsked],
  ["act", (_, { acts }) => acts.some(({ kind }) => kind !== "repertory")],
];

const hasOrdinance = (acts: readonly ActReference[]) => acts.some(({ kind }) => kind === "ordinance");

function isOpinion(text: string): boolean {
  return /\bparer[ei]\b|\bnulla ?osta\b/.test(text);
}

const isSignature = (text: string) =>
  /\bpatto\b.*\b(stipulat|sottoscritt|firmat|firma digitale|rilasciat)|\b(sottoscritto|firmato|stipulato) il patto|\bstipula del patto/.test(
    text,
  );

function isIntegrationAsked(text: string): boolean {
  if (/^perven|^pervien|\bha(nno)? (trasmesso|inviato|consegnato)/.test(text)) return false;
  if (/^richiest[aeio] gia con /.test(text) || /\bin attesa di integrazion/.test(text)) return true;
  const asks = /in attesa|richiest|chiest|chiede|sollecit|dev(e|ono) (trasmettere|integrare|produrre|presentare)/;
  return asks.test(text) && documents.test(text);
}

function kindOf(text: string, references: References): NoteEventKind {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase().replace(/\s+/g, " ");
  return kinds.find(([, fits]) => fits(plain, references))?.[0] ?? "note";
}

const office =
  "(?:uffici[oi]|uff\\.|settore|servizio|area|dipartimento|so[pv]r[ai]ntendenza|comando|polizia|genio|autorità|asp|mobilità|verde|ambiente|patrimonio|urbanistica)";
/** An office that is spoken to or of: not "lo scrivente ufficio". Its name ends where the sentence goes on. */
const bodyPattern = new RegExp(
  String.raw`(?:(?<!\p{L})(?:al|alla|del|della|dal|dalla|di|parer[ei](?:\s+(?:favorevole|contrario|positivo|negativo))?)\s+|(?<!\p{L})(?:all|dell|dall)\s?['’]?\s*)(${office}(?!\p{L}).*?)(?=\s+e\s+(?:al|del|dal)|\s+(?:con(?!\p{L})|prot|n\.|in\s+data|del\s+\d|il\s+\d|e\s+stat|è\s+stat|favorevol|contrari|acquisit|rilasciat|trasmess)|\s*[,;(]|\s+[-–]|\s*\.?\s*$)`,
  "giu",
);

const bodiesIn = (text: string): string[] => [...text.matchAll(bodyPattern)].map(([, body = ""]) => body.trim());
