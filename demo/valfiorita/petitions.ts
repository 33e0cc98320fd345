// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Addressee, AnswerOutcome, ProposalKind } from "#lib/proposals/vocabulary.ts";
import type { TopicCode } from "./topics.ts";

/** Days after it was filed. */
type DaysAfter = number;

type Answered = {
  unit: string;
  takenInCharge: DaysAfter;
  answered: DaysAfter;
  outcome: AnswerOutcome;
  answer: string[];
};

export type DemoPetition = {
  title: string;
  body: readonly string[];
  author: string;
  kind: Extract<ProposalKind, "petition" | "initiative">;
  addressee: Addressee;
  topic: TopicCode;
  zone: string | null;
  /** How many days ago it was filed. */
  filed: number;
  /** The promoter's among them. */
  signatures: number;
  /** `sheets`: some of the signatures came on paper, with lines that do not count. */
  story:
    | { status: "collecting"; sheets?: { entered: DaysAfter; valid: number } }
    | { status: "submitted"; deposited: DaysAfter }
    | ({ status: "answered"; deposited: DaysAfter } & Answered)
    | { status: "lapsed" };
};

/** What the people of Valfiorita sign, the oldest first. */
export const petitions: readonly DemoPetition[] = [
  {
    title: "Orario continuato della biblioteca il sabato",
    body: [
      "Chi lavora durante la settimana trova la biblioteca quasi sempre chiusa: il sabato apre solo la mattina.",
      "Chiediamo alla Sindaca di tenerla aperta anche il sabato pomeriggio, almeno da ottobre a maggio.",
    ],
    author: "beatrice-nardini",
    kind: "petition",
    addressee: "mayor",
    topic: "culture",
    zone: null,
    filed: 210,
    signatures: 50,
    story: {
      status: "answered",
      deposited: 41,
      unit: "participation",
      takenInCharge: 45,
      answered: 63,
      outcome: "partly-accepted",
      answer: [
        "L’apertura del sabato pomeriggio è possibile da ottobre ad aprile, con il personale del servizio civile.",
        "A maggio e negli altri mesi le presenze contate negli ultimi tre anni non la giustificano: ne riparliamo dopo il primo anno.",
      ],
    },
  },
  {
    title: "Più corse serali della linea per la stazione",
    body: [
      "L’ultima corsa parte alle 20.10: chi torna in treno dopo quell’ora resta a piedi.",
      "Chiediamo alla Giunta di trattare con il gestore due corse in più, alle 21.15 e alle 22.40.",
    ],
    author: "matteo-sbrana",
    kind: "petition",
    addressee: "executive",
    topic: "mobility",
    zone: "stazione",
    filed: 130,
    signatures: 27,
    story: { status: "lapsed" },
  },
  {
    title: "Un regolamento comunale per gli alberi, pubblici e privati",
    body: [
      "Il verde della città è anche quello dei giardini privati, e oggi si taglia senza regole comuni.",
      "Chiediamo al Consiglio un regolamento che dica quando si può abbattere un albero e come lo si sostituisce.",
    ],
    author: "federico-landucci",
    kind: "petition",
    addressee: "council",
    topic: "green",
    zone: null,
    filed: 52,
    signatures: 100,
    story: { status: "submitted", deposited: 44 },
  },
  {
    title: "Bilancio partecipativo: una quota degli investimenti decisa dai quartieri",
    body: [
      "Proponiamo al Consiglio comunale di destinare ogni anno il tre per cento degli investimenti a progetti scelti dai quartieri.",
      "Il testo allegato modifica il regolamento per la partecipazione e dice chi propone, chi verifica e chi vota.",
    ],
    author: "teresa-iacopini",
    kind: "initiative",
    addressee: "council",
    topic: "services",
    zone: null,
    filed: 48,
    signatures: 134,
    story: { status: "collecting" },
  },
  {
    title: "Un medico di famiglia che riceva anche a Poggio Alto",
    body: [
      "Da quando l’ambulatorio ha chiuso, chi abita a Poggio Alto e non guida deve chiedere un passaggio per una ricetta.",
      "Chiediamo alla Sindaca di mettere a disposizione la saletta della ex scuola due mattine a settimana.",
    ],
    author: "ettore-casagrande",
    kind: "petition",
    addressee: "mayor",
    topic: "services",
    zone: "poggio-alto",
    filed: 33,
    signatures: 38,
    story: { status: "collecting", sheets: { entered: 24, valid: 7 } },
  },
];
