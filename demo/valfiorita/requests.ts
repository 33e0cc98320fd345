// SPDX-License-Identifier: AGPL-3.0-or-later
import type { FaultyThing, RequestChannel, RequestKind, RequestOutcome } from "#lib/assistance/vocabulary.ts";
import type { TopicCode } from "./topics.ts";

export type DemoRequest = {
  kind: RequestKind;
  /** A persona, or the name of somebody who never signed in. */
  from: { persona: string } | { name: string; email: string | null; phone?: string };
  channel: RequestChannel;
  subject: string;
  body: string;
  faulty?: FaultyThing;
  page?: string;
  topic?: TopicCode;
  /** Days ago. */
  filed: number;
  /** The unit that answers, and after how many days it took it up. */
  unit?: string;
  taken?: number;
  asked?: { after: number; request: string; integration?: { after: number; words: string } };
  answered?: { after: number; outcome: RequestOutcome; words: string };
  closed?: { after: number; words: string };
};

/** What people of Valfiorita asked of the office and reported in the last months. */
export const requests: readonly DemoRequest[] = [
  {
    kind: "problem-report",
    from: { persona: "giulia-ferrandi" },
    channel: "online",
    subject: "Lampione spento davanti alla scuola",
    body: "Il lampione davanti all’ingresso della scuola è spento da una settimana. La sera, all’uscita dalla palestra, i bambini attraversano al buio.",
    faulty: "territory",
    topic: "mobility",
    filed: 62,
    unit: "maintenance",
    taken: 1,
    answered: {
      after: 9,
      outcome: "planned",
      words:
        "Il guasto è nella linea e non nella lampada. La squadra lo ripara entro due settimane; intanto la vicina è stata portata alla massima potenza.",
    },
    closed: {
      after: 20,
      words: "La linea è stata riparata e il lampione funziona: controllato di persona la sera stessa.",
    },
  },
  {
    kind: "assistance",
    from: { persona: "giulia-ferrandi" },
    channel: "online",
    subject: "Non trovo la ricevuta di una proposta",
    body: "Ho presentato una proposta il mese scorso e vorrei stampare di nuovo la ricevuta con il numero, ma non trovo dove.",
    topic: "services",
    filed: 5,
    unit: "participation",
    taken: 1,
  },
  {
    kind: "problem-report",
    from: { persona: "tommaso-bellandi" },
    channel: "online",
    subject: "Buca sulla pista ciclabile",
    body: "Sulla ciclabile lungo il fiume, dopo il ponte, c’è una buca profonda: di sera non si vede e due persone sono già cadute.",
    faulty: "territory",
    topic: "mobility",
    filed: 34,
    unit: "public-works",
    taken: 2,
    asked: {
      after: 4,
      request: "Da che parte del ponte si trova, verso il centro o verso la zona artigianale?",
      integration: { after: 6, words: "Verso la zona artigianale, circa cento metri dopo il ponte." },
    },
    answered: {
      after: 12,
      outcome: "solved",
      words:
        "Grazie della precisazione: la buca è stata chiusa stamattina con asfalto a freddo. In primavera rifacciamo tutto il tratto.",
    },
  },
  {
    kind: "assistance",
    from: { name: "Bruna Taddei", email: null, phone: "0583 000114" },
    channel: "phone",
    subject: "Aiuto per entrare con la carta d’identità elettronica",
    body: "La signora ha la carta elettronica ma non il telefono adatto. Chiede se può firmare una petizione allo sportello e in quali giorni.",
    topic: "services",
    filed: 21,
    unit: "participation",
    taken: 0,
    answered: {
      after: 2,
      outcome: "solved",
      words:
        "Sì: allo sportello basta un documento. Le abbiamo telefonato con gli orari, e la aspettiamo martedì mattina.",
    },
  },
  {
    kind: "problem-report",
    from: { name: "Nino Pieri", email: "nino.pieri@example.org" },
    channel: "online",
    subject: "Cestini pieni in piazza dopo il mercato",
    body: "Ogni giovedì, dopo il mercato, i cestini della piazza restano pieni fino a venerdì sera e il vento porta la carta dappertutto.",
    faulty: "territory",
    topic: "environment",
    filed: 16,
    unit: "environment",
    taken: 3,
  },
  {
    kind: "problem-report",
    from: { persona: "annika-lindqvist" },
    channel: "online",
    subject: "La mappa non si apre dal telefono",
    body: "Con il mio telefono la pagina della mappa delle proposte resta bianca. Con il computer invece funziona.",
    faulty: "site",
    page: "/it/proposte/mappa",
    filed: 9,
    unit: "participation",
    taken: 1,
    asked: { after: 2, request: "Con quale telefono e quale programma per navigare? Se può, ci mandi la versione." },
  },
  {
    kind: "problem-report",
    from: { name: "Sara Bianucci", email: "sara.bianucci@example.org" },
    channel: "online",
    subject: "Semaforo pedonale troppo breve",
    body: "Il verde per i pedoni davanti al poliambulatorio dura pochissimo: chi cammina piano resta in mezzo alla strada.",
    faulty: "territory",
    topic: "mobility",
    filed: 75,
    unit: "police",
    taken: 2,
    answered: {
      after: 41,
      outcome: "not-ours",
      words:
        "La strada è provinciale e i tempi li decide la Provincia. Abbiamo mandato la segnalazione al loro ufficio viabilità e le scriviamo appena rispondono. Ci scusiamo del ritardo.",
    },
  },
  {
    kind: "problem-report",
    from: { persona: "chiara-malvezzi" },
    channel: "online",
    subject: "Altalena rotta al parco",
    body: "Una delle due altalene ha la catena spezzata. Qualcuno ha messo un nastro, ma i bambini ci salgono lo stesso.",
    faulty: "territory",
    topic: "green",
    filed: 2,
  },
];
