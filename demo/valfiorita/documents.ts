// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DocumentKind } from "#lib/library/vocabulary.ts";

export type DemoDocument = {
  kind: DocumentKind;
  title: string;
  summary: string;
  /** Of the act or the meeting, in days before today. */
  days: number;
  /** How many days later the office published it. */
  published: number;
  actNumber: string | null;
  unit: string | null;
  zone: string | null;
  /** The paper itself, part by part. */
  parts: readonly { heading: string; lines: readonly string[] }[];
};

/** What the office of Valfiorita lets everyone read, all of it invented. */
export const documents: readonly DemoDocument[] = [
  {
    kind: "act",
    title: "Deliberazione sugli incontri pubblici nei quartieri",
    summary:
      "La Giunta decide che ogni quartiere ha almeno due incontri l’anno con l’assessore e l’Ufficio Partecipazione.",
    days: 96,
    published: 6,
    actNumber: "G.C. 58",
    unit: "participation",
    zone: null,
    parts: [
      {
        heading: "Premesso che",
        lines: [
          "il Regolamento per la partecipazione affida all’Ufficio il compito di tenere aperto il confronto con i quartieri;",
          "negli ultimi due anni le assemblee di quartiere si sono tenute senza un calendario comune.",
        ],
      },
      {
        heading: "La Giunta delibera",
        lines: [
          "di tenere in ogni quartiere almeno due incontri pubblici l’anno, uno in primavera e uno in autunno;",
          "di annunciarli con dieci giorni di anticipo sul sito della partecipazione e con avvisi affissi nel quartiere;",
          "di pubblicare il verbale di ciascun incontro entro quindici giorni.",
        ],
      },
    ],
  },
  {
    kind: "act",
    title: "Determinazione per l’acquisto di sedute e fontanelle",
    summary:
      "L’ufficio impegna la spesa per le panchine e le fontanelle che il Comune ha promesso rispondendo alle proposte.",
    days: 41,
    published: 4,
    actNumber: "DT 214",
    unit: "public-works",
    zone: null,
    parts: [
      {
        heading: "Oggetto",
        lines: ["Acquisto di dodici panchine con schienale e braccioli e di tre fontanelle accessibili."],
      },
      {
        heading: "Si determina",
        lines: [
          "di affidare la fornitura a seguito di confronto tra tre preventivi;",
          "di posare le panchine entro la primavera, cominciando dalle fermate dell’autobus più usate.",
        ],
      },
    ],
  },
  {
    kind: "minutes",
    title: "Verbale dell’assemblea del centro storico sul mercato",
    summary:
      "Residenti, ambulanti e Polizia locale hanno parlato di orari, carico e scarico e passaggio delle carrozzine.",
    days: 63,
    published: 9,
    actNumber: null,
    unit: "participation",
    zone: "centro-storico",
    parts: [
      {
        heading: "Presenti",
        lines: ["Quarantadue persone, l’assessora alla partecipazione, due agenti della Polizia locale e l’Ufficio."],
      },
      {
        heading: "Che cosa si è detto",
        lines: [
          "Chi abita in piazza chiede che il montaggio dei banchi non cominci prima delle sei e mezza.",
          "Gli ambulanti propongono di spostare due banchi per lasciare libero il passaggio davanti alla farmacia.",
          "Una persona in carrozzina segnala due gradini senza rampa sotto il portico.",
        ],
      },
      {
        heading: "Che cosa succede adesso",
        lines: [
          "La Polizia locale prova il nuovo orario per un mese.",
          "I Lavori pubblici misurano i due gradini e dicono entro trenta giorni se e quando si possono togliere.",
        ],
      },
    ],
  },
  {
    kind: "minutes",
    title: "Verbale dell’incontro con le associazioni sui beni comuni",
    summary:
      "Nove associazioni hanno raccontato come si prendono cura di giardini e sentieri e che cosa manca ai patti.",
    days: 27,
    published: 7,
    actNumber: null,
    unit: "participation",
    zone: null,
    parts: [
      {
        heading: "Che cosa si è detto",
        lines: [
          "Serve un solo referente per gli attrezzi in comodato, che oggi si chiedono a tre uffici diversi.",
          "La copertura assicurativa va spiegata prima di firmare, con un foglio di una pagina.",
          "I rendiconti si possono fare con poche fotografie e poche righe.",
        ],
      },
      {
        heading: "Che cosa succede adesso",
        lines: ["L’Ufficio scrive il foglio sull’assicurazione e lo porta al prossimo incontro."],
      },
    ],
  },
  {
    kind: "form",
    title: "Modulo per presentare una proposta allo sportello",
    summary:
      "Per chi non ha un’identità digitale: si compila e si consegna allo sportello, che registra la proposta e dà la ricevuta.",
    days: 380,
    published: 0,
    actNumber: null,
    unit: "participation",
    zone: null,
    parts: [
      {
        heading: "Chi propone",
        lines: [
          "Nome e cognome: ____________________",
          "Codice fiscale: ____________________",
          "Telefono o e-mail: ____________________",
        ],
      },
      {
        heading: "La proposta",
        lines: [
          "Titolo, in una riga: ____________________",
          "Che cosa proponi e perché: ____________________",
          "Dove, se riguarda un luogo: ____________________",
        ],
      },
      {
        heading: "Firma",
        lines: [
          "Data e firma: ____________________",
          "Porta con te un documento: allo sportello lo guardiamo e non ne teniamo copia.",
        ],
      },
    ],
  },
  {
    kind: "form",
    title: "Delega per agire a nome di un’associazione",
    summary: "L’associazione dice chi presenta proposte per lei, e fino a quando. Si consegna allo sportello.",
    days: 372,
    published: 0,
    actNumber: null,
    unit: "participation",
    zone: null,
    parts: [
      {
        heading: "L’associazione",
        lines: ["Nome: ____________________", "Chi la rappresenta: ____________________"],
      },
      {
        heading: "La persona delegata",
        lines: [
          "Nome e cognome: ____________________",
          "Codice fiscale: ____________________",
          "Fino al: ____________________",
        ],
      },
      { heading: "Firma di chi rappresenta l’associazione", lines: ["Data e firma: ____________________"] },
    ],
  },
  {
    kind: "other",
    title: "La partecipazione a Valfiorita: relazione dell’anno",
    summary:
      "Come l’Ufficio ha lavorato, che cosa è riuscito e che cosa no, raccontato dal Garante al Consiglio comunale.",
    days: 210,
    published: 12,
    actNumber: null,
    unit: "participation",
    zone: null,
    parts: [
      {
        heading: "Che cosa è riuscito",
        lines: [
          "Le risposte dicono quasi sempre che cosa succede dopo e chi se ne occupa.",
          "Chi non ha un’identità digitale ha trovato aiuto allo sportello.",
        ],
      },
      {
        heading: "Che cosa non ha funzionato",
        lines: [
          "Alcuni pareri sono arrivati in ritardo e hanno fatto aspettare chi proponeva.",
          "Nei quartieri di collina gli incontri sono stati pochi.",
        ],
      },
    ],
  },
];
