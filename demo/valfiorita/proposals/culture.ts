// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DemoProposal } from "./proposal.ts";

export const culture: readonly DemoProposal[] = [
  {
    title: "Un giardino di lettura dietro la vecchia filanda",
    body: [
      "Dietro la filanda c’è un cortile di trecento metri quadrati con due tigli e un pozzo. È del Comune, ed è chiuso da un cancello da quando hanno spostato il magazzino. Lo vediamo ogni settimana dalle finestre del nostro circolo.",
      "Vorremmo aprirlo come giardino di lettura: panche, qualche tavolo, una cassetta di libri da prendere e lasciare, un angolo per leggere ad alta voce ai bambini il sabato mattina. Niente musica, niente bar. Il circolo aprirebbe e chiuderebbe il cancello tutti i giorni e terrebbe in ordine.",
      "Al Comune chiediamo di controllare il muro di fondo, che ha una crepa, di mettere un punto acqua e di dirci a quali condizioni può affidarci il cortile. Siamo in trentotto soci e la metà ha le chiavi di casa a cento metri.",
    ],
    author: "beatrice-nardini",
    association: "la-filanda",
    topic: "culture",
    zone: "borgo-nuovo",
    filed: 22,
    supports: 67,
    story: { status: "under-examination", unit: "culture", takenInCharge: 6 },
  },
  {
    title: "La palestra della scuola aperta il sabato pomeriggio",
    body: [
      "A Piano di Sotto i ragazzi non hanno niente. C’è il piazzale della ditta di trasporti, e ci giocano a pallone fra i rimorchi. La palestra più vicina è quella della scuola primaria del Borgo, che il sabato pomeriggio è vuota e chiusa.",
      "Chiedo di aprirla dalle 15 alle 19, libera, senza iscrizione a società sportive: una quota di un euro e via. Io alleno da dodici anni e posso esserci un sabato sì e uno no; altri due allenatori si alternerebbero con me.",
      "Mi dicono sempre che è un problema di chi apre, di chi pulisce e di chi risponde se uno si fa male. Vorrei capire se davvero non si può risolvere.",
    ],
    author: "omar-elfassi",
    topic: "culture",
    zone: "piano-di-sotto",
    filed: 190,
    supports: 33,
    story: {
      status: "answered",
      unit: "culture",
      takenInCharge: 8,
      answered: 30,
      outcome: "not-accepted",
      answer: [
        "La proposta, così com’è, non è accolta, e spieghiamo perché. La palestra non ha un ingresso separato dalla scuola: aprirla significa aprire anche il corridoio delle aule, e la dirigente scolastica, a cui spetta il consenso, non lo ha dato. Inoltre l’uso libero, senza un soggetto responsabile, non è coperto dall’assicurazione della scuola né da quella del Comune.",
        "C’è però un’altra strada. La palestra della scuola media ha l’ingresso autonomo ed è libera il sabato dalle 16 alle 19: se i tre allenatori costituiscono un gruppo, anche informale, il Comune può firmare con loro un patto di collaborazione che copre assicurazione e pulizie. L’ufficio è disponibile a preparare la richiesta insieme.",
      ],
      next: {
        steps: "Incontro con i tre allenatori per preparare la richiesta di patto di collaborazione.",
        within: 30,
      },
    },
  },
  {
    title: "Canestri nuovi e luce al campetto di San Martino",
    body: [
      "Il campetto è l’unico posto a San Martino dove ci si trova senza darsi appuntamento. I due canestri hanno il ferro piegato e niente retina, e da ottobre ad aprile alle cinque non si vede più la palla. Il faro c’è, ma è bruciato da prima che io cominciassi le medie.",
      "Chiedo due canestri di quelli resistenti, con la retina di catena, di ridipingere le righe e di riparare il faro con un pulsante che lo accende per mezz’ora e si spegne da solo alle 21, così non diamo fastidio a chi abita di fronte.",
      "Alle righe possiamo pensare noi: a scuola facciamo arte e ci hanno detto che varrebbe come progetto. La vernice e le mascherine però servono.",
    ],
    author: "tommaso-bellandi",
    topic: "culture",
    zone: "san-martino",
    filed: 15,
    supports: 52,
    story: { status: "under-examination", unit: "culture", takenInCharge: 2 },
  },
  {
    title: "Riaprire la vecchia scuola di Poggio Alto",
    body: [
      "La scuola di Poggio Alto è chiusa da dieci anni. Il tetto è buono, le finestre anche, dentro ci sono ancora le carte geografiche. Intanto noi che siamo tornati a vivere quassù lavoriamo dal tavolo di cucina con la rete che va e viene, e per un certificato o una visita si scende in paese.",
      "Propongo di farne un posto per tutti: due stanze con la fibra per chi lavora a distanza, una per l’infermiera e il medico un giorno alla settimana, una per le riunioni e i compleanni. Il Comune metterebbe l’edificio, noi la gestione.",
      "Siamo già una cooperativa in costruzione, undici persone. Non chiediamo tutto subito: anche soltanto una stanza riscaldata per cominciare.",
    ],
    author: "pietro-vannacci",
    topic: "spaces",
    zone: "poggio-alto",
    filed: 365,
    supports: 83,
    story: {
      status: "answered",
      unit: "public-works",
      takenInCharge: 5,
      answered: 29,
      outcome: "partly-accepted",
      answer: [
        "La proposta è accolta in parte. La verifica fatta con l’ingegnere strutturista dice che l’ala vecchia non può essere aperta al pubblico senza un consolidamento antisismico, stimato in 310.000 euro: per questa somma chiederemo un contributo nazionale per le aree interne, di cui oggi non possiamo promettere l’esito.",
        "L’ala aggiunta nel 1974, due stanze e un bagno, è invece agibile con una spesa di 26.000 euro per impianto elettrico, riscaldamento e rampa. La apriremo, una volta fatti i lavori, con un avviso pubblico per la gestione a cui la vostra cooperativa potrà partecipare. L’azienda sanitaria si è detta disponibile a portarvi l’infermiera di comunità.",
      ],
      next: { steps: "Lavori sull’ala del 1974 e avviso pubblico per affidarne la gestione.", within: 300 },
    },
  },
  {
    title: "I nomi delle strade hanno una storia: raccontiamola",
    body: [
      "Ho insegnato per trentotto anni e adesso accompagno qualche visitatore per il paese. Mi chiedono sempre chi era questo e perché quella via si chiama così, e io lo so soltanto perché me lo diceva mia nonna. Quando non ci sarò più, Costa San Donato sarà una salita e basta.",
      "Propongo venti targhette piccole, sotto i nomi delle vie del centro, con due righe di spiegazione: chi, quando, perché. In italiano e in inglese, e scritte grandi abbastanza per chi non vede bene. I testi li ho in un quaderno e li ho già riletti con la bibliotecaria.",
      "Si potrebbero fare in ceramica, con la scuola d’arte, che ha il forno e tanta voglia.",
    ],
    author: "wanda-bertolucci",
    topic: "culture",
    zone: "centro-storico",
    filed: 77,
    supports: 26,
    story: {
      status: "answered",
      unit: "culture",
      takenInCharge: 4,
      answered: 22,
      outcome: "accepted",
      answer: [
        "La proposta è accolta con piacere. I venti testi sono stati letti dall’archivio storico, che ha corretto due date e aggiunto una fonte per ciascuno. La scuola d’arte realizzerà le targhette in ceramica come lavoro di classe; il Comune paga i materiali e la posa, 1.600 euro in tutto.",
        "Trattandosi del centro storico abbiamo chiesto l’autorizzazione della Soprintendenza, che risponde di solito in sessanta giorni: per questo il termine è un po’ più lungo. Alla posa della prima targhetta, in Costa San Donato, speriamo che la signora Bertolucci voglia raccontarne la storia.",
      ],
      next: { steps: "Autorizzazione della Soprintendenza, poi posa delle venti targhette.", within: 180 },
    },
  },
];
