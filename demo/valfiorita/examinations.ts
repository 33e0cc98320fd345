// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Closing, OpinionPosition, StepState } from "#lib/proposals/vocabulary.ts";

/** Days after the proposal was filed. */
type DaysAfter = number;

type Opinion = {
  unit: string;
  asked: DaysAfter;
  /** Days to answer. */
  within: number;
  question: string;
  given?: { on: DaysAfter; position: OpinionPosition; text: string };
};

type Report = {
  on: DaysAfter;
  state: StepState;
  percent: number;
  note: string;
  /** What a photograph shows; the picture is drawn. */
  photo?: string;
};

export type Examination = {
  /** Of the proposal. */
  title: string;
  admitted?: { on: DaysAfter; reason: string };
  opinions?: readonly Opinion[];
  cost?: { on: DaysAfter; cents: number; note: string };
  /** By the code of the criterion. */
  scores?: { on: DaysAfter; marks: Record<string, { score: number; note: string | null }> };
  /** `hour` is that of Rome. */
  meeting?: {
    called: DaysAfter;
    held: DaysAfter;
    hour: number;
    place: string;
    moved?: { on: DaysAfter; held: DaysAfter; reason: string };
    calledOff?: { on: DaysAfter; reason: string };
    minutes?: { on: DaysAfter; text: string };
  };
  split?: { on: DaysAfter; title: string; body: string; reason: string };
  inadmissible?: { on: DaysAfter; reason: string };
  merged?: { on: DaysAfter; into: string; reason: string };
  /** By the unit that examined it. */
  implementation?: {
    steps: readonly { planned: DaysAfter; title: string; within: number; reports: readonly Report[] }[];
    closed?: { on: DaysAfter; closing: Closing; note: string };
  };
};

/** How some proposals were examined, and what became of what was promised. */
export const examinations: readonly Examination[] = [
  {
    title: "Un attraversamento rialzato davanti alle scuole di Via della Stazione",
    admitted: { on: 4, reason: "La strada è comunale e la proposta dice con precisione il punto e il motivo." },
    opinions: [
      {
        unit: "police",
        asked: 5,
        within: 14,
        question: "Quanti attraversano nell’ora di punta, e a che velocità passano i veicoli dopo la curva?",
        given: {
          on: 13,
          position: "with-conditions",
          text: "Il rilievo conferma il pericolo: 230 attraversamenti in venti minuti e una media di 46 km/h. Parere favorevole, a condizione che l’attraversamento sia spostato fuori dalla curva.",
        },
      },
    ],
    meeting: {
      called: 6,
      held: 10,
      hour: 7,
      place: "Via della Stazione 27, alla fermata",
      moved: {
        on: 9,
        held: 12,
        reason:
          "Quel giorno i treni scioperano e alla fermata non ci sarebbe quasi nessuno: ci vediamo due giorni dopo.",
      },
      minutes: {
        on: 18,
        text: "Presenti i genitori della fermata, il Servizio Mobilità e la Polizia locale. Si sono contati i passaggi e misurate le velocità. Si è convenuto che quindici metri più avanti la visuale è libera e che la fermata può restare dov’è.",
      },
    },
    cost: {
      on: 16,
      cents: 1_850_000,
      note: "Attraversamento rialzato, segnaletica e un punto luce; capitolo della sicurezza stradale.",
    },
    scores: {
      on: 17,
      marks: {
        "common-good": { score: 5, note: "Serve ogni giorno a due scuole superiori." },
        feasibility: { score: 4, note: "Si fa con lavori di pochi giorni, fuori dall’orario di scuola." },
        affordability: { score: 4, note: null },
        fairness: { score: 4, note: "Aiuta chi va a piedi e chi non guida." },
        environment: { score: 3, note: null },
      },
    },
    implementation: {
      steps: [
        {
          planned: 30,
          title: "Affidamento dei lavori",
          within: 45,
          reports: [
            { on: 68, state: "done", percent: 100, note: "I lavori sono stati affidati a un’impresa della zona." },
          ],
        },
        {
          planned: 30,
          title: "Posa dell’attraversamento e del lampione",
          within: 140,
          reports: [
            {
              on: 121,
              state: "under-way",
              percent: 60,
              note: "Il rialzo è fatto e si può già passare; mancano la segnaletica e il punto luce.",
              photo:
                "Il nuovo attraversamento rialzato, con le strisce ancora da dipingere e gli alberi del viale dietro",
            },
          ],
        },
      ],
    },
  },
  {
    title: "Qualche panchina sulla salita per il distretto sanitario",
    admitted: { on: 2, reason: "Le rientranze sono del Comune e la spesa è nel bilancio dell’arredo urbano." },
    cost: { on: 4, cents: 290_000, note: "Due panchine nuove con schienale e braccioli; la terza è in magazzino." },
    implementation: {
      steps: [
        {
          planned: 16,
          title: "Posa delle tre panchine sulla salita",
          within: 40,
          reports: [
            {
              on: 47,
              state: "done",
              percent: 100,
              note: "Posate in una mattina, con la seduta a 47 centimetri da terra.",
              photo: "Una panchina con schienale e braccioli sulla salita, con le colline della valle dietro",
            },
          ],
        },
        {
          planned: 16,
          title: "Due panchine tradizionali in Piazza del Pozzo",
          within: 60,
          reports: [{ on: 61, state: "done", percent: 100, note: "Sono dal lato in ombra, accanto al pozzo." }],
        },
      ],
      closed: {
        on: 63,
        closing: "done",
        note: "Le cinque panchine ci sono tutte. Chi va al distretto a piedi adesso trova da sedersi ogni cento metri.",
      },
    },
  },
  {
    title: "Un giardino di lettura dietro la vecchia filanda",
    admitted: { on: 7, reason: "L’area è comunale e la proposta dice chi se ne prenderebbe cura." },
    opinions: [
      {
        unit: "maintenance",
        asked: 8,
        within: 10,
        question: "Il muro dietro la filanda è sicuro, o va consolidato prima di aprire l’area al pubblico?",
        given: {
          on: 13,
          position: "with-conditions",
          text: "Il muro regge, ma i due metri verso il canale vanno recintati prima dell’apertura. La spesa per la recinzione è contenuta.",
        },
      },
      {
        unit: "green",
        asked: 8,
        within: 10,
        question: "Quali alberi si possono tenere, e quanta acqua servirebbe d’estate?",
      },
    ],
    meeting: {
      called: 8,
      held: 14,
      hour: 17,
      place: "Vecchia filanda, cortile",
      calledOff: {
        on: 13,
        reason: "Il muro va prima recintato: nel cortile per ora non si entra. Il sopralluogo si fa appena è sicuro.",
      },
    },
    cost: { on: 15, cents: 1_240_050, note: "Recinzione, sei panchine e l’allaccio all’acqua." },
    split: {
      on: 9,
      title: "Una fontanella nel cortile della vecchia filanda",
      body: "Nel cortile della filanda non c’è acqua: chi viene a leggere, e i bambini del doposcuola, devono portarsela da casa. L’acquedotto passa nella via accanto: si chiede una fontanella vicino all’ingresso, con una vaschetta bassa anche per i cani.",
      reason: "La fontanella spetta alle Manutenzioni e si può decidere prima del giardino: va per conto suo.",
    },
  },
  {
    title: "Abbassare il prezzo del treno per il capoluogo",
    inadmissible: {
      on: 5,
      reason:
        "I prezzi e gli orari dei treni li decide la Regione con il contratto di servizio (D.Lgs. 422/1997): il Comune non può cambiarli. Abbiamo mandato la proposta all’ufficio regionale dei trasporti, che risponde a ferrovie@regione.example.",
    },
  },
  {
    title: "Un faro che funzioni al campo da basket di San Martino",
    merged: {
      on: 4,
      into: "Canestri nuovi e luce al campetto di San Martino",
      reason: "Parlano dello stesso campo e chiedono la stessa luce: insieme si esaminano meglio.",
    },
  },
];

/** Whether a proposal ends without an answer: nobody supports it afterwards. */
export const endsInExamination = (title: string): boolean =>
  examinations.some((told) => told.title === title && (told.inadmissible ?? told.merged) !== undefined);
