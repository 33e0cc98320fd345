// SPDX-License-Identifier: AGPL-3.0-or-later
import type { StartingService } from "./starting-service.ts";

export const committees: StartingService = {
  slug: "comitati-di-quartiere",
  way: "visit",
  rules: ["proposals.answer-term"],
  title: { it: "Rapporti con i comitati di quartiere", en: "Working with neighbourhood committees" },
  summary: {
    it: "L’ufficio aiuta i comitati a nascere, tiene i contatti con i loro portavoce e li sostiene nel dialogo con il Comune.",
    en: "The office helps committees to begin, keeps in touch with their spokespersons and supports them in their dialogue with the municipality.",
  },
  texts: {
    who: {
      it: "Ai portavoce e ai componenti dei comitati di quartiere, e a chi vuole farne nascere uno dove ancora non c’è.",
      en: "For spokespersons and members of neighbourhood committees, and for those who want to start one where there is none yet.",
    },
    how: {
      it: "Il comitato porta all’ufficio le sue richieste, per iscritto o di persona. L’ufficio le manda a chi deve rispondere e riferisce al portavoce.\n\nPer fondare un comitato comincia da un appuntamento: ti spieghiamo il regolamento e i passi da fare.",
      en: "The committee brings its requests to the office, in writing or in person. The office passes them to whoever has to answer and reports to the spokesperson.\n\nTo found a committee begin with an appointment: we explain the regulation and the steps to take.",
    },
    need: {
      it: "- per una richiesta: il verbale della riunione in cui il comitato l’ha decisa;\n- per fondare un comitato: un gruppo di promotori che vivono nel quartiere.",
      en: "- for a request: the minutes of the meeting in which the committee decided it;\n- to found a committee: a group of promoters who live in the neighbourhood.",
    },
    get: {
      it: "- un referente in Comune, sempre lo stesso;\n- una risposta scritta a ogni richiesta;\n- sale per le riunioni, materiali e aiuto per farle conoscere.",
      en: "- one contact in the municipality, always the same;\n- a written answer to every request;\n- rooms for meetings, materials and help to make them known.",
    },
    times: {
      it: "Le richieste del comitato che diventano una proposta seguono i termini delle proposte.",
      en: "Requests of the committee that become a proposal follow the terms of proposals.",
    },
    access: { it: "", en: "" },
    conditions: {
      it: "Il comitato lavora come stabilisce il regolamento comunale per la costituzione e il funzionamento dei comitati di quartiere. Non sostituisce gli organi del Comune e non gestisce denaro pubblico.",
      en: "The committee works as the municipal regulation on neighbourhood committees lays down. It does not replace the organs of the municipality and handles no public money.",
    },
    contacts: { it: "", en: "" },
  },
};
