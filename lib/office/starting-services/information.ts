// SPDX-License-Identifier: AGPL-3.0-or-later
import type { StartingService } from "./starting-service.ts";

export const information: StartingService = {
  slug: "informazione-sulle-decisioni",
  way: "contact",
  rules: [],
  title: { it: "Informazione sulle decisioni", en: "Information on decisions" },
  summary: {
    it: "L’ufficio spiega con parole chiare che cosa il Comune sta decidendo, a che punto è e come si può partecipare.",
    en: "The office explains in clear words what the municipality is deciding, where it stands and how one can take part.",
  },
  texts: {
    who: {
      it: "A tutti, anche a chi non abita qui e a chi non ha un’identità digitale.",
      en: "For everyone, also for those who do not live here and those without a digital identity.",
    },
    how: {
      it: "Su questo sito trovi notizie, avvisi, regolamenti e risposte alle proposte. Se non trovi quello che cerchi, chiedilo all’ufficio: te lo spieghiamo, o ti diciamo a chi chiedere.",
      en: "On this site you find news, notices, regulations and the answers to proposals. If you do not find what you look for, ask the office: we explain it, or tell you whom to ask.",
    },
    need: { it: "Nulla: basta la tua domanda.", en: "Nothing: your question is enough." },
    get: {
      it: "- una spiegazione in parole semplici, per iscritto o a voce;\n- i documenti pubblici che riguardano la decisione;\n- il modo e il tempo per dire la tua.",
      en: "- an explanation in simple words, in writing or in person;\n- the public documents that concern the decision;\n- how and until when you can have your say.",
    },
    times: {
      it: "Quello che è pubblico lo trovi subito. A una domanda rispondiamo di solito entro una settimana; le richieste formali di accesso agli atti seguono i trenta giorni di legge.",
      en: "What is public you find at once. We usually answer a question within a week; formal requests for access to documents follow the thirty days of the law.",
    },
    access: { it: "", en: "" },
    conditions: {
      it: "Il servizio è gratuito. Non possiamo dare documenti che contengono dati personali di altri o che la legge tiene riservati (D.Lgs. 33/2013, art. 5-bis).",
      en: "The service is free. We cannot give documents that hold the personal data of others or that the law keeps confidential (Legislative Decree 33/2013, art. 5-bis).",
    },
    contacts: { it: "", en: "" },
  },
};
