// SPDX-License-Identifier: AGPL-3.0-or-later
import type { StartingService } from "./starting-service.ts";

export const meetings: StartingService = {
  slug: "incontri-nei-quartieri",
  way: "visit",
  rules: [],
  title: { it: "Incontri nei quartieri", en: "Meetings in the neighbourhoods" },
  summary: {
    it: "Chiedi al Comune di incontrare chi vive nel quartiere per parlare di un problema, preparare una proposta o dare un parere.",
    en: "Ask the municipality to meet those who live in a neighbourhood, to talk about a problem, prepare a proposal or give an opinion.",
  },
  texts: {
    who: {
      it: "A chi vive, lavora o studia in un quartiere: singole persone, gruppi di vicini, comitati, scuole, parrocchie, associazioni.",
      en: "For whoever lives, works or studies in a neighbourhood: single people, groups of neighbours, committees, schools, parishes, associations.",
    },
    how: {
      it: "Racconta all’ufficio di che cosa vuoi parlare e con chi. Insieme scegliamo il giorno, il luogo e il modo: un’assemblea, una passeggiata nel quartiere, un tavolo di lavoro.\n\nL’invito è pubblico e arriva almeno a tutte le case delle vie interessate.",
      en: "Tell the office what you want to talk about, and with whom. Together we choose the day, the place and the form: an assembly, a walk through the neighbourhood, a working table.\n\nThe invitation is public and reaches at least every home in the streets concerned.",
    },
    need: {
      it: "- il tema, in poche righe;\n- le vie o la zona interessate;\n- una persona che tenga i contatti con l’ufficio.",
      en: "- the subject, in a few lines;\n- the streets or the area concerned;\n- one person who keeps in touch with the office.",
    },
    get: {
      it: "- un incontro preparato e condotto dall’ufficio, con i tecnici del Comune che servono;\n- un resoconto pubblico di quello che si è detto;\n- per ogni richiesta, chi se ne occupa ed entro quando risponde.",
      en: "- a meeting prepared and led by the office, with those of the municipality’s specialists who are needed;\n- a public account of what was said;\n- for every request, who takes care of it and by when they answer.",
    },
    times: {
      it: "L’ufficio ti risponde con una data entro dieci giorni. Tra l’invito e l’incontro passano almeno cinque giorni, perché tutti possano organizzarsi.",
      en: "The office answers you with a date within ten days. At least five days lie between the invitation and the meeting, so that everyone can arrange to come.",
    },
    access: { it: "", en: "" },
    conditions: {
      it: "Gli incontri sono aperti a tutti e gratuiti. Il luogo è raggiungibile anche da chi si muove con difficoltà; se serve un interprete, anche della lingua dei segni, dillo quando ci scrivi.",
      en: "Meetings are open to everyone and free. The place can also be reached by those who move with difficulty; if an interpreter is needed, also of sign language, say so when you write.",
    },
    contacts: { it: "", en: "" },
  },
};
