// SPDX-License-Identifier: AGPL-3.0-or-later
import type { StartingService } from "./starting-service.ts";

export const commons: StartingService = {
  slug: "cura-dei-beni-comuni",
  way: "pact",
  rules: ["pacts.intake-term", "pacts.review-term-ordinary", "pacts.review-term-complex"],
  title: { it: "Cura dei beni comuni", en: "Care of the commons" },
  summary: {
    it: "Ti prendi cura, insieme ad altri, di un giardino, una piazza, una scuola, un sentiero: il Comune ti aiuta con un patto di collaborazione.",
    en: "You care, together with others, for a garden, a square, a school, a path: the municipality helps you by a commons pact.",
  },
  texts: {
    who: {
      it: "A chiunque voglia fare qualcosa per un bene di tutti: persone, gruppi di vicini, associazioni, imprese che lo fanno senza guadagno. Non conta dove abiti né la cittadinanza.",
      en: "For whoever wants to do something for a good of everyone: people, groups of neighbours, associations, firms that act without profit. Where you live and your citizenship do not matter.",
    },
    how: {
      it: "Compila la proposta qui, a passi: puoi salvarla e riprenderla, invitare chi è con te, disegnare il luogo. Se preferisci, la compiliamo insieme allo sportello. Se si può fare, scriviamo insieme un patto: che cosa fate voi, che cosa fa il Comune, per quanto tempo. Il patto è firmato e pubblicato.",
      en: "Fill in the application here, step by step: you can save and resume it, invite who is with you, draw the place. If you prefer, we fill it in together at the counter. If it can be done, we write a pact together: what you do, what the municipality does, for how long. The pact is signed and published.",
    },
    need: {
      it: "- il luogo di cui vi volete prendere cura;\n- che cosa volete fare, e con chi;\n- una persona che risponda per il gruppo.",
      en: "- the place you want to care for;\n- what you want to do, and with whom;\n- one person who answers for the group.",
    },
    get: {
      it: "- un patto di collaborazione;\n- secondo il patto: attrezzi, materiali, spazi, formazione, assicurazione;\n- un referente in Comune per tutta la durata.",
      en: "- a commons pact;\n- as the pact says: tools, materials, spaces, training, insurance;\n- one contact in the municipality for as long as it lasts.",
    },
    times: {
      it: "L’ufficio ti dice chi segue la proposta, e poi se può diventare un patto. Per interventi complessi, o su beni di pregio, decide la Giunta e servono più mesi.",
      en: "The office tells you who follows the application, and then whether it can become a pact. For complex works, or goods of particular value, the executive decides, and it takes some months.",
    },
    access: { it: "", en: "" },
    conditions: {
      it: "Vale il regolamento comunale per la cura, la rigenerazione e la gestione condivisa dei beni comuni. L’attività è volontaria e non crea un rapporto di lavoro; il bene resta aperto a tutti. Ogni anno si racconta in pubblico che cosa si è fatto.",
      en: "The municipal regulation on the care, regeneration and shared management of the commons applies. The work is voluntary and creates no employment; the good stays open to everyone. Each year it is told in public what was done.",
    },
    contacts: { it: "", en: "" },
  },
};
