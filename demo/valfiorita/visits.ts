// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Localized } from "#lib/kernel/locale.ts";

/** What one can book at the participation office of Valfiorita. */
export const visitKinds = [
  {
    code: "counter",
    name: { it: "Sportello partecipazione", en: "Participation desk" },
    description: {
      it: "Per presentare o sostenere una proposta senza identità digitale, o per farti aiutare a scriverla.",
      en: "To file or support a proposal without a digital identity, or to have help in writing it.",
    },
    minutes: 20,
    seats: 2,
    weekdays: [1, 2, 3, 4, 5, 6],
    daysAhead: 30,
    noticeHours: 2,
    position: 1,
  },
  {
    code: "pacts",
    name: { it: "Consulenza sui patti di collaborazione", en: "Advice on collaboration pacts" },
    description: {
      it: "Hai un giardino, una piazza o una scuola di cui vorresti prenderti cura con altri? Ne parliamo insieme.",
      en: "Is there a garden, a square or a school you would like to care for with others? Let us talk about it.",
    },
    minutes: 45,
    seats: 1,
    weekdays: [1, 3],
    daysAhead: 60,
    noticeHours: 24,
    position: 2,
  },
  {
    code: "committees",
    name: { it: "Incontro con i comitati di quartiere", en: "Meeting for neighbourhood committees" },
    description: {
      it: "Per chi è portavoce di un comitato, o vuole farne nascere uno nel suo quartiere.",
      en: "For spokespersons of a committee, and for those who want to start one in their neighbourhood.",
    },
    minutes: 30,
    seats: 1,
    weekdays: [2, 4],
    daysAhead: 45,
    noticeHours: 24,
    position: 3,
  },
] as const satisfies readonly {
  code: string;
  name: Localized;
  description: Localized;
  [limit: string]: unknown;
}[];

export type VisitKindCode = (typeof visitKinds)[number]["code"];

type DemoVisit = {
  kind: VisitKindCode;
  /** A persona, or the name and telephone of a guest. */
  who: string | { name: string; contact: string };
  subject: string;
  note?: string;
  /** How many open days from today: those before it are negative. */
  day: number;
  /** The how manyth time of that day. */
  turn: number;
  /** What came of it, for those that are over. */
  came?: boolean;
};

/** Who came in the last weeks, and who is expected. */
export const visits: readonly DemoVisit[] = [
  {
    kind: "counter",
    who: "renato-cecchini",
    subject: "Firmare la petizione sul mercato",
    day: -12,
    turn: 2,
    came: true,
  },
  {
    kind: "pacts",
    who: "chiara-malvezzi",
    subject: "Gli orti dietro la scuola",
    note: "Vengo con due vicini di casa.",
    day: -4,
    turn: 1,
    came: true,
  },
  {
    kind: "counter",
    who: { name: "Ines Bartolomei", contact: "+39 0576 000 311" },
    subject: "Come si sostiene una proposta",
    day: -3,
    turn: 4,
    came: false,
  },
  {
    kind: "counter",
    who: "amina-dembele",
    subject: "Una proposta per la fermata del bus",
    day: -2,
    turn: 0,
    came: true,
  },
  {
    kind: "counter",
    who: "giulia-ferrandi",
    subject: "Il parco dell’acquedotto: che cosa manca alla proposta",
    day: 2,
    turn: 3,
  },
  {
    kind: "counter",
    who: { name: "Osvaldo Pieri", contact: "+39 0576 000 298" },
    subject: "Vuole presentare una proposta, senza SPID",
    day: 2,
    turn: 3,
  },
  {
    kind: "pacts",
    who: "tommaso-bellandi",
    subject: "Prendersi cura della fontana di piazza Vecchia",
    note: "Siamo un gruppo di cinque persone.",
    day: 3,
    turn: 0,
  },
  { kind: "committees", who: "annika-lindqvist", subject: "Un comitato per Le Vigne", day: 4, turn: 1 },
];
