// SPDX-License-Identifier: AGPL-3.0-or-later
import type { programmeItems } from "#db/schema/programme.ts";

type Item = typeof programmeItems.$inferInsert;

const nothing = { it: "", en: "" };

/** What the office of Valfiorita wants and promises. */
export const programme: readonly Item[] = [
  {
    kind: "aim",
    position: 1,
    title: { it: "Far crescere competenze e consapevolezza", en: "Let skills and awareness grow" },
    text: {
      it: "Chi partecipa impara a farlo meglio, anche con tappe di formazione: strumenti, conoscenze, pratica.",
      en: "Whoever takes part learns to do it better, also by stages of training: tools, knowledge, practice.",
    },
    things: [],
  },
  {
    kind: "aim",
    position: 2,
    title: {
      it: "Portare la partecipazione a tutta la comunità",
      en: "Bring participation to the whole community",
    },
    text: {
      it: "Si comincia dai cittadini e dai quartieri e si arriva a dirigenti, funzionari, dipendenti e amministratori.",
      en: "From citizens and neighbourhoods to managers, officials, employees and politicians.",
    },
    things: [],
  },
  {
    kind: "aim",
    position: 3,
    title: {
      it: "Rendere effettivo il diritto di partecipare alle scelte",
      en: "Make the right to take part in decisions a real one",
    },
    text: {
      it: "Nelle politiche locali, nelle scelte pubbliche, nelle decisioni che riguardano tutti.",
      en: "In local policies, public choices and the decisions that concern everyone.",
    },
    things: [],
  },
  {
    kind: "aim",
    position: 4,
    title: {
      it: "Mettere in rete chi sa fare, dentro e fuori dal Comune",
      en: "Connect those who know how, inside the municipality and outside",
    },
    text: {
      it: "Ruoli e capacità degli uffici e dei cittadini più attivi, perché si faccia insieme ciò che insieme riesce meglio. Non una volta sola: nelle attività di ogni giorno.",
      en: "The roles and skills of the offices and of the most active citizens, so that what goes better together is done together. Not once: in everyday work.",
    },
    things: [],
  },
  {
    kind: "purpose",
    position: 1,
    title: {
      it: "Fare della partecipazione una pratica stabile, con un posto fisso nell’organizzazione del Comune",
      en: "Make participation a settled practice, with a permanent place in the municipality’s organisation",
    },
    text: {
      it: "Un metodo che vale per tutti gli uffici: ogni richiesta ha un numero, un responsabile, un termine e una risposta.",
      en: "One method for all offices: every request has a number, somebody responsible, a time limit and an answer.",
    },
    things: ["answers", "proposals", "implemented", "referents", "assistance"],
  },
  {
    kind: "purpose",
    position: 2,
    title: {
      it: "Avere persone formate per facilitare i percorsi e per garantire informazione e partecipazione",
      en: "Have people trained to facilitate and to guarantee information and participation",
    },
    text: {
      it: "Anche per le funzioni di garanzia nei procedimenti di pianificazione (L.R. Toscana 65/2014, art. 37).",
      en: "Also for the guarantor’s functions in planning procedures (Tuscan Regional Law 65/2014, art. 37).",
    },
    things: ["officers", "guarantor", "training"],
  },
  {
    kind: "purpose",
    position: 3,
    title: {
      it: "Mettere il Regolamento per la partecipazione al centro dei rapporti tra cittadini e Comune",
      en: "Put the regulation on participation at the heart of relations between citizens and municipality",
    },
    text: {
      it: "Si legge articolo per articolo, e ogni termine e soglia del sito dice da quale articolo viene.",
      en: "It is read article by article, and every term and threshold of the site says which article it comes from.",
    },
    things: ["regulations", "rules", "signatures", "discussion", "zones"],
  },
  {
    kind: "purpose",
    position: 4,
    title: {
      it: "Innovare: un’amministrazione aperta, che ascolta i cambiamenti e si prepara a quelli che verranno",
      en: "Innovate: an open administration that hears what changes and prepares for what will",
    },
    text: nothing,
    things: ["open-data", "journal", "satisfaction"],
  },
];
