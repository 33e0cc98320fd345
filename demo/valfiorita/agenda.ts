// SPDX-License-Identifier: AGPL-3.0-or-later
import type { AgendaKind, Repetition } from "#lib/agenda/vocabulary.ts";
import type { TopicCode } from "./topics.ts";

/** An event of Valfiorita; days count from the day of the demonstration. */
export type DemoEvent = {
  kind: AgendaKind;
  title: string;
  lead: string;
  body?: string;
  english?: { title: string; lead: string };
  topic: TopicCode | null;
  zones?: readonly string[];
  /** In so many days; negative in the past. Moved on to `weekday` (1 is Monday) where one is named. */
  day: number;
  weekday?: number;
  from?: string;
  to?: string;
  /** So many days later it ends. */
  lasts?: number;
  place: string;
  address?: string;
  link?: string;
  repeats?: { how: Repetition; weeks: number };
  /** Called off, whole or on its so-manieth date. */
  cancelled?: { reason: string; date?: number };
  isDraft?: boolean;
};

export const agenda: readonly DemoEvent[] = [
  {
    kind: "assembly",
    title: "Assemblea di Poggio Alto: l’autobus della sera, secondo incontro",
    lead: "Quanto costa la corsa delle 22 e quando può partire.",
    body: "Il Servizio Mobilità porta i conti. Si decide insieme che cosa chiedere per primo:\n\n- la corsa del venerdì e del sabato\n- la fermata coperta alla Fonte\n\nLa sala ha l’ingresso senza gradini da via della Fonte.",
    english: {
      title: "Assembly of Poggio Alto: the evening bus, second meeting",
      lead: "What the 10 pm ride costs and when it can start.",
    },
    topic: "mobility",
    zones: ["08"],
    day: 3,
    from: "20:45",
    to: "22:30",
    place: "Circolo di Poggio Alto",
    address: "Piazzetta del Circolo 2",
  },
  {
    kind: "initiative",
    title: "Passeggiata in piazza della Stazione",
    lead: "Si cammina insieme e si guarda che cosa non va, prima di disegnare.",
    body: "Ci troviamo davanti all’edicola. Ognuno sceglie un percorso: chi arriva in treno, chi porta i figli a scuola, chi si muove in carrozzina.",
    topic: "spaces",
    zones: ["03"],
    day: 5,
    weekday: 6,
    from: "10:00",
    to: "12:00",
    place: "Stazione, davanti all’edicola",
    address: "Via della Stazione 1",
  },
  {
    kind: "meeting",
    title: "Sportello della partecipazione in biblioteca",
    lead: "Un’impiegata dell’ufficio aiuta a scrivere una proposta, anche a chi non usa il computer.",
    topic: "services",
    zones: ["01"],
    day: -20,
    weekday: 4,
    from: "17:00",
    to: "19:00",
    place: "Biblioteca, sala grande",
    address: "Piazza del Pozzo 4",
    repeats: { how: "weekly", weeks: 14 },
    cancelled: { reason: "La biblioteca è chiusa per l’inventario.", date: 5 },
  },
  {
    kind: "course",
    title: "Parlare in assemblea: corso breve per chi non l’ha mai fatto",
    lead: "Quattro serate, con un’attrice e una facilitatrice. Gratuito, venti posti.",
    topic: "culture",
    day: 9,
    weekday: 2,
    from: "18:30",
    to: "20:30",
    place: "Scuola primaria di Borgo Nuovo",
    address: "Viale dei Platani 20",
    zones: ["02"],
    repeats: { how: "weekly", weeks: 3 },
  },
  {
    kind: "deadline",
    title: "Ultimo giorno per chiedere i contributi alle associazioni",
    lead: "Feste di quartiere, corsi e doposcuola dell’anno prossimo.",
    topic: "culture",
    day: 21,
    place: "",
  },
  {
    kind: "consultation",
    title: "Bilancio: che cosa viene prima nel tuo quartiere?",
    lead: "Il questionario sulle priorità, on line e su carta allo sportello.",
    topic: null,
    day: -4,
    lasts: 17,
    place: "On line e allo sportello",
    link: "https://partecipa.valfiorita.example/bilancio",
  },
  {
    kind: "initiative",
    title: "Notte delle lanterne a Lungolieta",
    lead: "Si cammina lungo il fiume dal ponte agli orti, e si finisce con la zuppa.",
    topic: "culture",
    zones: ["05"],
    day: 10,
    weekday: 6,
    from: "21:00",
    to: "01:00",
    lasts: 1,
    place: "Ponte Vecchio",
    address: "Via del Ponte Vecchio",
  },
  {
    kind: "meeting",
    title: "Incontro sulla raccolta dei rifiuti nelle case sparse",
    lead: "Rinviato: chi gestisce il servizio non può venire.",
    topic: "environment",
    zones: ["07"],
    day: 6,
    from: "18:00",
    to: "19:30",
    place: "Frantoio comunale",
    address: "Via del Frantoio 9",
    cancelled: { reason: "L’incontro è rinviato a gennaio: la nuova data sarà in questa agenda." },
  },
  {
    kind: "assembly",
    title: "Assemblea di San Martino",
    lead: "La panchina c’è: che cosa viene dopo.",
    topic: "spaces",
    zones: ["04"],
    day: -12,
    from: "20:30",
    to: "22:00",
    place: "Oratorio di San Martino",
    address: "Via della Pieve 3",
  },
  {
    kind: "assembly",
    title: "Assemblea pubblica sul piano del verde",
    lead: "Il Servizio Verde presenta gli alberi da piantare e quelli da curare.",
    topic: "green",
    day: 27,
    from: "20:30",
    to: "22:30",
    place: "Sala del Consiglio",
    address: "Piazza del Municipio 1",
    link: "https://video.valfiorita.example/verde",
  },
  {
    kind: "meeting",
    title: "Consulta dei giovani",
    lead: "Ogni mese, aperta a chi ha tra i 14 e i 29 anni.",
    topic: "school",
    day: -40,
    weekday: 3,
    from: "17:30",
    to: "19:00",
    place: "Centro giovani",
    address: "Via delle Officine 5",
    zones: ["03"],
    repeats: { how: "monthly-weekday", weeks: 26 },
  },
  {
    kind: "course",
    title: "Primo soccorso per chi accompagna il pedibus",
    lead: "Date da confermare con la Croce Azzurra.",
    topic: "school",
    zones: ["02"],
    day: 33,
    from: "18:00",
    to: "20:00",
    place: "Scuola primaria di Borgo Nuovo",
    isDraft: true,
  },
];
