// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ApplicantKind, PactKind, Rhythm } from "#lib/pacts/vocabulary.ts";
import type { Place } from "./places.ts";
import type { TopicCode } from "./topics.ts";

/** One step of the story of a pact, so many days after it was filed. */
export type PactStep = { after: number } & (
  | { takeIn: string; note: string }
  | { classify: PactKind; because: string }
  | { ask: string }
  | { add: string }
  | { askUnit: string; question: string }
  | { askBody: string; question: string }
  | { opinion: "favourable" | "contrary"; text: string; protocol?: string }
  | { observations: "open" | "end" }
  | { observe: string; by: string }
  | { assembly: string; place: string; inDays: number }
  /** Days before today are negative: it was held, and nobody has written the report yet. */
  | { visit: string; invited: string; inDays: number }
  | { admit: string }
  | { notice: string }
  | { remark: string }
  | { refuse: string; answer?: string }
  | { text: "begin" | "agree" | "freeze" | "send" }
  | { suggest: string; clause: number; why: string }
  | { giunta: string }
  | { sign: string; months: number }
  | { change: string; granted: string }
  | { rewrite: string; clause: number }
  | { addendum: string }
  | { activity: string; description: string; place: string; inDays: number; places: number }
  | { work: string; people: number; minutes: number }
  | { report: Readonly<Record<string, string>>; note: string }
);

export type DemoPact = {
  /** Days ago. */
  filed: number;
  author: string;
  association?: string;
  applicant: ApplicantKind;
  /** What a group calls itself, and who confirmed with the author. */
  group?: { name: string; members: readonly string[] };
  title: string;
  summary: string;
  topic: TopicCode;
  place: Place;
  months: number;
  rhythm: Rhythm;
  answers: Readonly<Record<"objectives" | "results" | "beneficiaries" | "activities" | "timing" | "openness", string>>;
  resources: readonly { kind: "money" | "equipment" | "people"; description: string; quantity: number }[];
  support: readonly { kind: "spaces" | "goods" | "training" | "staff" | "other"; description: string }[];
  steps: readonly PactStep[];
};

const monthly = "Un sabato al mese, dalle 9 alle 12, da marzo a novembre.";

/** The pacts of Valfiorita: one in each part of the procedure, and some that lived through all of it. */
export const pacts: readonly DemoPact[] = [
  {
    filed: 455,
    author: "teresa-iacopini",
    applicant: "informal-group",
    group: { name: "Verde in Stazione", members: ["samira-benali", "matteo-sbrana"] },
    title: "Le aiuole di Piazzale Primo Maggio",
    summary:
      "Curiamo le quattro aiuole davanti alla stazione: le puliamo, ci piantiamo lavanda e rosmarino e le annaffiamo d’estate. Chi aspetta il treno trova ombra e profumo al posto delle cicche.",
    topic: "green",
    place: { address: "Piazzale Primo Maggio", at: [11.845, 43.3959] },
    months: 24,
    rhythm: "continuous",
    answers: {
      objectives: "Restituire alla piazza quattro aiuole fiorite, curate da chi ci passa ogni giorno.",
      results: "Aiuole pulite tutto l’anno, duecento piante nuove, almeno venti persone che danno una mano.",
      beneficiaries: "Pendolari, studenti delle due scuole superiori, chi abita intorno alla stazione.",
      activities: "Pulizia, messa a dimora, potatura, annaffiatura, un pomeriggio l’anno con le scuole.",
      timing: monthly,
      openness: "Ogni giornata è annunciata con un cartello e nel calendario: chi vuole viene.",
    },
    resources: [
      { kind: "people", description: "Volontari a turno", quantity: 14 },
      { kind: "equipment", description: "Zappe, annaffiatoi e guanti", quantity: 20 },
      { kind: "money", description: "Raccolta tra i negozi della piazza", quantity: 300 },
    ],
    support: [{ kind: "goods", description: "Terriccio e l’allaccio all’acqua della fontanella." }],
    steps: [
      { after: 4, takeIn: "green", note: "Rientra tra gli interventi di cura previsti dal regolamento." },
      { after: 9, classify: "ordinary", because: "Sono lavori di modesta entità su aiuole comunali, senza opere." },
      { after: 10, askUnit: "mobility", question: "I lavori nelle aiuole intralciano la fermata degli autobus?" },
      { after: 16, opinion: "favourable", text: "Nessun intralcio, se gli attrezzi restano dentro le aiuole." },
      { after: 20, admit: "La proposta è chiara, il luogo è comunale e le risorse bastano per quello che promette." },
      { after: 21, text: "begin" },
      { after: 40, text: "agree" },
      { after: 45, text: "freeze" },
      { after: 52, sign: "Rep. 118/2025", months: 24 },
      {
        after: 70,
        work: "Tolte le cicche e i rifiuti da tutte le aiuole, smosso il terreno.",
        people: 9,
        minutes: 180,
      },
      { after: 98, work: "Messe a dimora sessanta lavande e venti rosmarini.", people: 12, minutes: 200 },
      { after: 190, work: "Annaffiatura e sostituzione delle piante seccate.", people: 5, minutes: 120 },
      {
        after: 201,
        change: "Le ferrovie ci lasciano curare anche i sei vasi davanti alla biglietteria: vorremmo aggiungerli.",
        granted: "I vasi sono su suolo comunale e l’acqua è a due passi: si può fare con gli stessi attrezzi.",
      },
      {
        after: 206,
        clause: 2,
        rewrite:
          "Le parti curano insieme le quattro aiuole di Piazzale Primo Maggio e i sei vasi davanti alla biglietteria.\n\nGli obiettivi sono: una piazza fiorita e pulita tutto l’anno, curata da chi ci passa ogni giorno.\n\nLe azioni di cura, gestione condivisa o rigenerazione sono:\n- pulizia, un sabato al mese da marzo a novembre;\n- piante nuove, potatura e annaffiatura;\n- un pomeriggio l’anno con le scuole.",
      },
      { after: 211, text: "agree" },
      { after: 215, text: "freeze" },
      { after: 222, addendum: "Rep. 57/2026" },
      {
        after: 330,
        work: "Pomeriggio con le classi prime dell’istituto tecnico: cartellini con i nomi delle piante.",
        people: 31,
        minutes: 150,
      },
      {
        after: 425,
        report: {
          objectives: "Quattro aiuole fiorite e pulite, curate tutto l’anno da chi passa in piazza.",
          actions: "Undici giornate di lavoro, due con le scuole; annaffiatura ogni due giorni d’estate.",
          results: "Centottanta piante vive su duecento, nessun rifiuto fisso; la piazza è usata anche la sera.",
          resources: "Ventisei persone in tutto; 280 euro spesi in piante; terriccio e acqua dal Comune.",
          difficulties: "A luglio la fontanella è stata chiusa per due settimane: abbiamo portato l’acqua a mano.",
          beneficiaries: "Chi aspetta il treno e le due scuole superiori.",
        },
        note: "Il rendiconto è completo e corrisponde a quanto visto nel sopralluogo.",
      },
      {
        after: 440,
        activity: "Pulizia d’autunno delle aiuole",
        description: "Potiamo le lavande e raccogliamo le foglie. Guanti e sacchi li portiamo noi.",
        place: "Piazzale Primo Maggio, davanti all’edicola",
        inDays: 28,
        places: 15,
      },
    ],
  },
  {
    filed: 300,
    author: "chiara-malvezzi",
    association: "ruote-leggere",
    applicant: "association",
    title: "La vecchia pesa pubblica diventa ciclofficina",
    summary:
      "Recuperiamo l’edificio della vecchia pesa, chiuso da dodici anni, e ci apriamo una ciclofficina dove ognuno impara a riparare la propria bicicletta. Due pomeriggi la settimana, aperta a tutti.",
    topic: "spaces",
    place: { address: "Via delle Officine 14", at: [11.8432, 43.3971] },
    months: 48,
    rhythm: "continuous",
    answers: {
      objectives: "Riaprire un edificio pubblico abbandonato e farne un luogo di incontro e di lavoro manuale.",
      results: "Cento aperture l’anno, trecento biciclette rimesse in strada, un corso per le scuole.",
      beneficiaries: "Ragazzi, pendolari, chi non può permettersi un’officina.",
      activities: "Pulizia e imbiancatura, impianto elettrico a norma, scaffali, aperture, corsi.",
      timing: "Tre mesi di lavori, poi due aperture la settimana.",
      openness: "Nessuna tessera per entrare; il calendario è sulla porta e in questa pagina.",
    },
    resources: [
      { kind: "people", description: "Soci volontari", quantity: 22 },
      { kind: "money", description: "Contributo dell’associazione per i lavori", quantity: 6000 },
    ],
    support: [{ kind: "spaces", description: "L’edificio della pesa e le utenze." }],
    steps: [
      {
        after: 6,
        takeIn: "public-works",
        note: "L’edificio è comunale e il regolamento prevede la gestione condivisa.",
      },
      {
        after: 12,
        classify: "complex",
        because: "Si recupera un edificio di valore storico e la gestione dura più anni.",
      },
      {
        after: 13,
        askBody: "Soprintendenza archeologia, belle arti e paesaggio",
        question: "L’edificio del 1911 può essere imbiancato e avere un nuovo impianto elettrico?",
      },
      { after: 34, observations: "open" },
      {
        after: 41,
        observe: "Abito di fronte: sono contento, chiedo solo che il compressore si fermi alle 19.",
        by: "mei-zhou",
      },
      {
        after: 58,
        opinion: "favourable",
        text: "Nulla osta, con intonaci a calce e senza tracce nelle murature portanti.",
        protocol: "11842/2026",
      },
      { after: 70, observations: "end" },
      {
        after: 72,
        admit: "Il recupero è di interesse generale, il parere è favorevole e nessuna osservazione è contraria.",
      },
      { after: 73, text: "begin" },
      { after: 110, text: "agree" },
      { after: 112, text: "send" },
      { after: 130, giunta: "Deliberazione G.C. n. 87/2026" },
      { after: 140, sign: "Rep. 34/2026", months: 48 },
      { after: 170, work: "Svuotato e pulito l’edificio: due camion di macerie.", people: 15, minutes: 420 },
      { after: 215, work: "Intonaci a calce e imbiancatura.", people: 8, minutes: 300 },
      {
        after: 292,
        activity: "Apertura della ciclofficina: impara a cambiare una camera d’aria",
        description: "Porta la tua bicicletta. Ti facciamo vedere e poi lo fai tu.",
        place: "Via delle Officine 14",
        inDays: 16,
        places: 12,
      },
    ],
  },
  {
    filed: 62,
    author: "beatrice-nardini",
    association: "la-filanda",
    applicant: "association",
    title: "Casette dei libri in cinque piazze",
    summary:
      "Costruiamo e teniamo in ordine cinque casette dove si lascia un libro e se ne prende un altro. Il circolo le riempie, le pulisce e ci legge davanti una volta al mese.",
    topic: "culture",
    place: { address: "Via della Filanda 31", at: [11.8388, 43.4037] },
    months: 12,
    rhythm: "periodic",
    answers: {
      objectives: "Portare i libri dove si sta già seduti.",
      results: "Cinque casette, mille libri in giro, dodici letture all’aperto.",
      beneficiaries: "Chi passa, i bambini delle scuole, gli anziani delle panchine.",
      activities: "Costruzione, posa, riordino settimanale, letture.",
      timing: "Posa in primavera, letture fino a ottobre.",
      openness: "Chiunque prende e lascia; le letture sono libere.",
    },
    resources: [{ kind: "people", description: "Soci e falegname in pensione", quantity: 9 }],
    support: [{ kind: "other", description: "L’esenzione dal canone per il suolo pubblico." }],
    steps: [
      { after: 3, takeIn: "culture", note: "Rientra tra le attività culturali previste dal regolamento." },
      { after: 7, classify: "ordinary", because: "Cinque arredi leggeri e attività culturali, senza opere." },
      { after: 18, admit: "L’idea è semplice, costa poco ed è già stata provata dal circolo davanti alla filanda." },
      { after: 19, text: "begin" },
      {
        after: 27,
        suggest:
          "Le casette sono controllate almeno una volta alla settimana. Chi trova un guasto lo segnala e il circolo interviene entro cinque giorni.",
        clause: 3,
        why: "Ogni giorno non ce la facciamo: una volta alla settimana è quello che possiamo promettere.",
      },
    ],
  },
  {
    filed: 60,
    author: "ettore-casagrande",
    association: "pro-poggio",
    applicant: "association",
    title: "La vecchia scuola di Poggio Alto, casa del paese",
    summary:
      "Riapriamo la vecchia scuola come casa del paese: una stanza per le feste, una per l’ambulatorio mobile, una per chi passa dai sentieri. La Pro Loco la gestisce con gli abitanti.",
    topic: "spaces",
    place: { address: "Via del Crinale", at: [11.8285, 43.4282] },
    months: 48,
    rhythm: "continuous",
    answers: {
      objectives: "Dare di nuovo a Poggio Alto un luogo pubblico aperto.",
      results: "Sei aperture al mese il primo anno, dodici dal secondo.",
      beneficiaries: "I duecento abitanti del crinale e chi cammina sui sentieri.",
      activities: "Piccole riparazioni, arredi, turni di apertura, feste.",
      timing: "Riparazioni in primavera, apertura a giugno.",
      openness: "Le chiavi sono di tutti: un quaderno dei turni alla bottega.",
    },
    resources: [{ kind: "people", description: "Soci della Pro Loco", quantity: 31 }],
    support: [{ kind: "spaces", description: "L’edificio e l’assicurazione dello stabile." }],
    steps: [
      {
        after: 8,
        takeIn: "public-works",
        note: "L’edificio è comunale, inutilizzato e compreso nell’elenco dei beni comuni.",
      },
      { after: 20, classify: "complex", because: "È un edificio intero, con una gestione continuata e lavori." },
      { after: 42, observations: "open" },
      {
        after: 45,
        assembly: "Che cosa può diventare la vecchia scuola, chi la tiene aperta e come si dividono le stanze.",
        place: "Circolo di Poggio Alto, Via della Scuola 2",
        inDays: 11,
      },
      {
        after: 50,
        visit: "Via del Crinale, davanti alla vecchia scuola",
        invited: "La Pro Loco di Poggio Alto, i Lavori Pubblici e chi abita accanto.",
        inDays: -3,
      },
      {
        after: 84,
        observe: "Chiedo che una stanza resti per il doposcuola: qui i bambini sono nove e il paese è lontano.",
        by: "pietro-vannacci",
      },
    ],
  },
  {
    filed: 78,
    author: "giacomo-puccetti",
    applicant: "person",
    title: "Un dehors fisso nella piazzetta di Via dei Fabbri",
    summary:
      "Mi prendo cura della piazzetta: la pulisco e la illumino. In cambio chiedo di tenerci tavoli e sedie del mio locale tutto l’anno.",
    topic: "trade",
    place: { address: "Via dei Fabbri", at: [11.8432, 43.4132] },
    months: 36,
    rhythm: "continuous",
    answers: {
      objectives: "Una piazzetta pulita e illuminata.",
      results: "Pulizia ogni giorno, dieci luci nuove.",
      beneficiaries: "I clienti e chi passa.",
      activities: "Pulizia, luci, tavoli.",
      timing: "Tutto l’anno, dalle 8 alle 23.",
      openness: "Si può attraversare quando i tavoli sono chiusi.",
    },
    resources: [{ kind: "money", description: "Luci e fioriere", quantity: 2500 }],
    support: [{ kind: "other", description: "L’esenzione dal canone per i tavoli." }],
    steps: [
      {
        after: 5,
        takeIn: "trade",
        note: "Si verifica se l’uso proposto resta collettivo, come chiede il regolamento.",
      },
      {
        after: 24,
        notice:
          "La piazzetta resterebbe occupata tutto l’anno dai tavoli di un solo locale. Il regolamento esclude i patti che tolgono il bene all’uso di tutti e non prevede l’esenzione dal canone per un’attività commerciale.",
      },
      {
        after: 30,
        remark: "Potrei lasciare libera metà della piazzetta e pulirla tutta. Il canone però è troppo alto.",
      },
      {
        after: 41,
        refuse:
          "L’occupazione stabile di uno spazio pubblico con i tavoli di un’attività commerciale è una concessione, non un patto di collaborazione: l’uso del bene deve restare collettivo.",
        answer:
          "Anche con metà dei tavoli lo scopo resta commerciale. La domanda di occupazione si presenta allo sportello delle attività produttive.",
      },
    ],
  },
  {
    filed: 33,
    author: "samira-benali",
    applicant: "person",
    title: "Un murale nel sottopasso della stazione",
    summary:
      "Dipingiamo con le classi del liceo le pareti del sottopasso: un fiume lungo quaranta metri, con i pesci che c’erano nella Lieta.",
    topic: "culture",
    place: { address: "Sottopasso di Via della Stazione", at: [11.8428, 43.3962] },
    months: 6,
    rhythm: "periodic",
    answers: {
      objectives: "Togliere il buio e la paura dal sottopasso.",
      results: "Quaranta metri dipinti, trenta ragazzi coinvolti.",
      beneficiaries: "Chi lo attraversa ogni giorno.",
      activities: "Disegno con le classi, pulizia delle pareti, pittura, protettivo.",
      timing: "Disegno in inverno, pittura tra aprile e maggio.",
      openness: "Una parete resta libera per chi vuole aggiungere un pesce.",
    },
    resources: [{ kind: "people", description: "Studenti e due insegnanti", quantity: 32 }],
    support: [{ kind: "goods", description: "Pittura, protettivo e ponteggio leggero." }],
    steps: [
      { after: 4, takeIn: "culture", note: "Rientra tra gli interventi artistici su beni comuni." },
      {
        after: 12,
        ask: "Mandaci il disegno in scala delle due pareti e l’autorizzazione delle Ferrovie, che è proprietaria di una delle due.",
      },
    ],
  },
  {
    filed: 16,
    author: "caterina-bruschi",
    applicant: "person",
    title: "Puliamo il greto della Lieta prima delle piene",
    summary:
      "Due domeniche, in primavera e in autunno, togliamo plastica e ferro dal greto tra il ponte e gli orti, con i guanti e con il Servizio Ambiente che porta via i sacchi.",
    topic: "environment",
    place: { address: "Via degli Orti", at: [11.8724, 43.3979] },
    months: 12,
    rhythm: "periodic",
    answers: {
      objectives: "Un greto senza rifiuti prima che la piena li porti a valle.",
      results: "Due giornate l’anno, mille chili raccolti.",
      beneficiaries: "Il fiume, gli orti, chi sta a valle.",
      activities: "Raccolta a mano, pesata, racconto con fotografie.",
      timing: "La terza domenica di marzo e di ottobre.",
      openness: "Basta presentarsi; i minori vengono con un adulto.",
    },
    resources: [{ kind: "people", description: "Volontari a ogni giornata", quantity: 25 }],
    support: [{ kind: "goods", description: "Sacchi, guanti e il ritiro dei rifiuti." }],
    steps: [{ after: 6, takeIn: "environment", note: "È un intervento di cura su un bene comune ambientale." }],
  },
  {
    filed: 3,
    author: "noemi-salvestrini",
    applicant: "person",
    title: "Adotto le panchine di Via degli Orti",
    summary: "Sono sei panchine di legno: le carteggio, le tratto con l’olio e controllo che restino sane.",
    topic: "spaces",
    place: { address: "Via degli Orti", at: [11.8718, 43.3988] },
    months: 12,
    rhythm: "periodic",
    answers: {
      objectives: "Sei panchine su cui ci si siede volentieri.",
      results: "Tutte trattate entro giugno.",
      beneficiaries: "Chi va agli orti, soprattutto gli anziani.",
      activities: "Carteggiatura, olio, viti nuove.",
      timing: "Una panchina ogni due settimane, da aprile.",
      openness: "Insegno a chi vuole provare.",
    },
    resources: [{ kind: "equipment", description: "Levigatrice e olio di lino", quantity: 1 }],
    support: [],
    steps: [],
  },
];
