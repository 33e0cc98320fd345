// SPDX-License-Identifier: AGPL-3.0-or-later

/** The texts from which the offices of Valfiorita begin their answers, and how many days ago each was written. */
export const answerTemplates = [
  {
    title: "Accolta: intervento piccolo, con i fondi di quest’anno",
    topic: null,
    unit: "participation",
    days: 190,
    answer:
      "Abbiamo esaminato la proposta con [servizio] e l’abbiamo trovata utile e realizzabile. L’intervento è compatibile con il bilancio di quest’anno: la spesa prevista è di [importo] euro.\n\nRingraziamo chi l’ha presentata e chi l’ha sostenuta.",
    nextSteps: "[Servizio] affida i lavori entro [data]. In questa pagina raccontiamo come procedono.",
  },
  {
    title: "Accolta in parte: si comincia da una prova",
    topic: null,
    unit: "participation",
    days: 160,
    answer:
      "La proposta risponde a un bisogno vero. Prima di renderla stabile vogliamo però provarla: per [durata] realizziamo [che cosa], in [dove], e misuriamo [che cosa].\n\nLa parte su [che cosa] non è possibile per ora, perché [ragione].",
    nextSteps: "La prova comincia il [data]. Alla fine pubblichiamo i risultati e decidiamo se continuare.",
  },
  {
    title: "Non accolta: non è di competenza del Comune",
    topic: null,
    unit: "participation",
    days: 150,
    answer:
      "Quello che la proposta chiede spetta a [ente], non al Comune: [riferimento]. Per questo non possiamo accoglierla.\n\nNon la lasciamo cadere: l’abbiamo trasmessa a [ente] con una nostra nota.",
    nextSteps: "Quando [ente] risponde, pubblichiamo qui la risposta.",
  },
  {
    title: "Verde: nuovi alberi o nuove aiuole",
    topic: "green",
    unit: "green",
    days: 90,
    answer:
      "Il Servizio Verde pubblico ha fatto un sopralluogo il [data]. Il luogo indicato è adatto per [quanti] [specie]: c’è spazio per le radici e non ci sono tubi o cavi sotto il terreno.\n\nSi pianta nella stagione giusta, tra novembre e marzo, perché le piante attecchiscano.",
    nextSteps: "Il Servizio Verde pubblico pianta entro [data] e cura le piante per i primi tre anni.",
  },
] as const;
