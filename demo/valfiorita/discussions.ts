// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Stance } from "#lib/discussion/vocabulary.ts";
import type { Ground } from "#lib/moderation/vocabulary.ts";

/** Somebody in the demonstration, by their name there. */
type Who = string;

type DemoReply = { by: Who; after: number; body: string };

/** What a moderator did with a comment; all days are counted from the filing of the proposal. */
export type DemoModeration =
  | { state: "held"; found: number }
  | { state: "reported"; reports: readonly { by: Who; ground: Ground; note: string }[]; after: number }
  | { state: "hidden"; by: Who; ground: Ground; explanation: string; after: number; appeal?: DemoAppeal };

type DemoAppeal = { text: string; after: number };

export type DemoComment = DemoReply & {
  stance: Stance;
  agree: number;
  disagree: number;
  replies?: readonly DemoReply[];
  moderation?: DemoModeration;
};

/** What people said of a proposal, by its title. */
export type DemoDiscussion = { on: string; comments: readonly DemoComment[] };

export const discussions: readonly DemoDiscussion[] = [
  {
    on: "Una rampa vera all’ingresso della biblioteca",
    comments: [
      {
        ...{ by: "livia-marchetti", after: 1, stance: "for", agree: 41, disagree: 2 },
        body: "Con il passeggino gemellare quella pedana di legno non si fa. Ho visto una signora in carrozzina restare fuori e farsi portare i libri: non è un servizio, è una cortesia.",
        replies: [
          {
            ...{ by: "wanda-bertolucci", after: 2 },
            body: "E chi usa il deambulatore come me? Il gradino l’ho fatto una volta sola.",
          },
          {
            ...{ by: "giulia-ferrandi", after: 2.4 },
            body: "Grazie, lo aggiungo se l’Ufficio chiede altre informazioni: non avevo pensato al deambulatore.",
          },
        ],
      },
      {
        ...{ by: "davide-orsucci", after: 1.5, stance: "against", agree: 9, disagree: 17 },
        body: "L’ingresso è vincolato: una rampa in muratura davanti al portale lo rovina. Meglio un elevatore sul lato del cortile, che non si vede.",
        replies: [
          {
            ...{ by: "federico-landucci", after: 3 },
            body: "Un elevatore va mantenuto e si rompe. A Castelrovo è fermo da un anno. La soprintendenza una rampa leggera la può approvare.",
          },
        ],
      },
      {
        ...{ by: "samira-benali", after: 2, stance: "neutral", agree: 15, disagree: 0 },
        body: "Intanto si potrebbe mettere un campanello in basso: oggi è a un metro e sessanta. Le regole sulle altezze sono qui: https://www.accessibilita.example/altezze",
      },
      {
        ...{ by: "nicola-passerini", after: 3, stance: "for", agree: 12, disagree: 1 },
        body: "Il distretto ha rifatto la sua rampa in tre settimane. Se si vuole si può.",
      },
      {
        ...{ by: "alvaro-micheletti", after: 3.5, stance: "against", agree: 1, disagree: 22 },
        body: "Sempre gli stessi a lamentarsi. Chi non cammina stia a casa e lasci lavorare gli altri.",
        moderation: {
          ...{ state: "reported", after: 4 },
          reports: [
            { by: "livia-marchetti", ground: "offensive", note: "Insulta chi usa la carrozzina." },
            { by: "tommaso-bellandi", ground: "offensive", note: "" },
          ],
        },
      },
    ],
  },
  {
    on: "Un’area per i cani vicino agli orti",
    comments: [
      {
        ...{ by: "noemi-salvestrini", after: 1, stance: "for", agree: 33, disagree: 6 },
        body: "Se c’è un posto recintato i cani non corrono più nel prato dei bambini. Conviene a tutti, anche a chi il cane non ce l’ha.",
      },
      {
        ...{ by: "gino-tognarini", after: 2, stance: "against", agree: 27, disagree: 14 },
        body: "Vicino agli orti no: l’odore e il rumore ce li prendiamo noi che ci stiamo tutto il giorno. Ci sono i campi dietro il depuratore.",
        replies: [
          {
            ...{ by: "caterina-bruschi", after: 2.3 },
            body: "Dietro il depuratore non c’è un marciapiede: di sera non ci va nessuno. Possiamo allontanarci dagli orti di cento metri, verso l’argine.",
          },
          {
            ...{ by: "gino-tognarini", after: 3 },
            body: "Cento metri verso l’argine mi sta bene. Scrivetelo nella proposta.",
          },
        ],
      },
      {
        ...{ by: "renato-cecchini", after: 4, stance: "neutral", agree: 8, disagree: 3 },
        body: "Chi pulisce? A San Martino l’abbiamo chiesto tre anni fa e il regolamento per la cura non è mai arrivato.",
      },
      {
        ...{ by: "simone-gherardi", after: 5, stance: "against", agree: 2, disagree: 25 },
        body: "La signora Bruschi abita in via del Greto 4 e il suo cane abbaia tutta la notte: andate a vedere voi.",
        moderation: {
          ...{ state: "hidden", by: "silvia-guerrini", ground: "personal-data", after: 6 },
          explanation:
            "Il commento rende pubblico l’indirizzo di una persona. L’opinione sul rumore si può riscrivere senza dire dove abita chi l’ha proposta.",
          appeal: {
            after: 8,
            text: "Il rumore è il motivo per cui sono contrario e l’indirizzo è sull’elenco del telefono: chiedo che il commento torni visibile.",
          },
        },
      },
    ],
  },
  {
    on: "Luci basse sulla pista lungo la Lieta",
    comments: [
      {
        ...{ by: "mei-zhou", after: 2, stance: "for", agree: 29, disagree: 1 },
        body: "D’inverno esco dal lavoro alle sei ed è già buio: con la luce bassa si vede dove si mettono le ruote e non si disturba nessuno.",
      },
      {
        ...{ by: "pietro-vannacci", after: 3, stance: "against", agree: 18, disagree: 11 },
        body: "Lungo il fiume la notte ci sono pipistrelli e gufi. Se proprio servono, che si accendano solo quando passa qualcuno.",
        replies: [
          {
            ...{ by: "noemi-salvestrini", after: 3.2 },
            body: "È quello che chiediamo: bassi, ambrati e con il sensore. A mezzanotte spenti.",
          },
        ],
      },
      {
        ...{ by: "omar-elfassi", after: 5, stance: "for", agree: 0, disagree: 0 },
        body: "Lampade a metà prezzo! https://luci-offerta.example/1 https://luci-offerta.example/2 https://luci-offerta.example/3",
        moderation: { state: "held", found: 3 },
      },
    ],
  },
  {
    on: "Un giardino di lettura dietro la vecchia filanda",
    comments: [
      {
        ...{ by: "aurora-pieroni", after: 1, stance: "for", agree: 24, disagree: 0 },
        body: "Per chi studia in casa piccola sarebbe un altro tavolo. Servono ombra, prese e un bagno vicino.",
        replies: [
          {
            ...{ by: "beatrice-nardini", after: 1.6 },
            body: "Il bagno c’è già nella sala della filanda: basta lasciarlo aperto.",
          },
        ],
      },
      {
        ...{ by: "teresa-iacopini", after: 4, stance: "neutral", agree: 11, disagree: 2 },
        body: "Prima bisogna sapere se il terreno è stato bonificato: lì per quarant’anni hanno tinto le stoffe.",
      },
      {
        ...{ by: "giulia-ferrandi", after: 5, stance: "against", agree: 0, disagree: 7 },
        body: "Tanto poi lo danno al solito amico dell’assessore, lo sanno tutti chi si mangia i soldi del verde.",
        moderation: {
          ...{ state: "hidden", by: "davide-moretti", ground: "unlawful", after: 6 },
          explanation:
            "Il commento attribuisce un reato a una persona riconoscibile senza indicare alcun fatto. La critica alla gestione del verde è benvenuta: si può riscrivere senza accuse.",
        },
      },
    ],
  },
  {
    on: "Canestri nuovi e luce al campetto di San Martino",
    comments: [
      {
        ...{ by: "viola-carmassi", after: 1, stance: "for", agree: 37, disagree: 1 },
        body: "Alle ragazze della squadra serve un posto dove allenarsi d’estate. I canestri di adesso non hanno più la retina dal 2021.",
      },
      {
        ...{ by: "umberto-franceschi", after: 2, stance: "against", agree: 13, disagree: 9 },
        body: "La luce fino a che ora? Abito davanti e il pallone si sente già adesso. Alle dieci si spegne, altrimenti sono contrario.",
        replies: [
          {
            ...{ by: "tommaso-bellandi", after: 2.2 },
            body: "Alle dieci va benissimo, possiamo scriverlo noi sul cartello.",
          },
        ],
      },
    ],
  },
  {
    on: "Un attraversamento rialzato davanti alle scuole di Via della Stazione",
    comments: [
      {
        ...{ by: "ilaria-delsanto", after: 3, stance: "for", agree: 52, disagree: 3 },
        body: "Da genitore: ogni mattina si attraversa guardando gli occhi di chi guida. Un rialzo costringe tutti a rallentare.",
      },
      {
        ...{ by: "andrei-popa", after: 6, stance: "against", agree: 10, disagree: 31 },
        body: "Con il furgone i rialzi sono una mazzata alla schiena e alla merce. Bastavano due vigili negli orari di scuola.",
      },
      {
        ...{ by: "patrizia-galeazzi", after: 9, stance: "neutral", agree: 19, disagree: 1 },
        body: "Attenzione all’acqua: dove hanno messo il rialzo in centro, quando piove si allaga il marciapiede. Servono le caditoie.",
      },
    ],
  },
];
