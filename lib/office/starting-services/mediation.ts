// SPDX-License-Identifier: AGPL-3.0-or-later
import type { StartingService } from "./starting-service.ts";

export const mediation: StartingService = {
  slug: "obiettivi-comuni-e-conflitti",
  way: "visit",
  rules: [],
  title: { it: "Obiettivi comuni e conflitti", en: "Common aims and conflicts" },
  summary: {
    it: "Quando in un quartiere gli interessi sono diversi, l’ufficio aiuta a trovare un obiettivo condiviso e accompagna chi è in conflitto.",
    en: "When interests differ in a neighbourhood, the office helps to find a common aim and accompanies those in conflict.",
  },
  texts: {
    who: {
      it: "A vicini, gruppi, associazioni e attività che non riescono a mettersi d’accordo sull’uso di una strada, di una piazza, di un giardino, di un orario.",
      en: "For neighbours, groups, associations and businesses that cannot agree on the use of a street, a square, a garden, or on hours.",
    },
    how: {
      it: "Racconti la situazione a chi media, da solo. Se l’altra parte accetta, la ascoltiamo allo stesso modo. Poi ci si incontra insieme, una o più volte, finché si trova un accordo o si capisce che non c’è.",
      en: "You tell the mediator about the situation, on your own. If the other side accepts, we listen to them in the same way. Then everyone meets, once or several times, until there is an agreement or it is clear that there is none.",
    },
    need: {
      it: "- la disponibilità a sedersi allo stesso tavolo;\n- se li hai, i documenti o le lettere che riguardano la questione.",
      en: "- the will to sit down at the same table;\n- if you have them, the papers or letters that concern the matter.",
    },
    get: {
      it: "- un ascolto riservato e imparziale;\n- se ci si accorda, un testo scritto insieme;\n- altrimenti, l’indicazione di chi altro può aiutare, per esempio il difensore civico.",
      en: "- a confidential and impartial hearing;\n- if there is an agreement, a text written together;\n- otherwise, who else can help, such as the ombudsman.",
    },
    times: {
      it: "Il primo colloquio è entro due settimane da quando lo chiedi. Quanto dura il percorso dipende dalle persone: di solito da uno a tre mesi.",
      en: "The first talk is within two weeks of your asking. How long the path takes depends on the people: usually one to three months.",
    },
    access: { it: "", en: "" },
    conditions: {
      it: "Il servizio è gratuito e volontario: si può smettere in ogni momento. Quello che si dice resta tra chi c’era; il Comune pubblica soltanto quanti percorsi ha seguito. Non si occupa di liti già davanti a un giudice né di situazioni di violenza.",
      en: "The service is free and voluntary: one can stop at any time. What is said stays among those who were there; the municipality publishes only how many cases it followed. It does not deal with disputes already before a court, nor with violence.",
    },
    contacts: { it: "", en: "" },
  },
};
