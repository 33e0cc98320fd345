// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Availability, CommonsKind, Owner } from "#lib/commons/vocabulary.ts";
import type { Position } from "./borders.ts";
import type { TopicCode } from "./topics.ts";

/** What can be cared for in Valfiorita; days count back from the day of the demonstration. */
export type DemoCommons = {
  kind: CommonsKind;
  name: string;
  description: string;
  topic: TopicCode;
  zone?: string;
  address?: string;
  at?: Position;
  /** The corners of its outline, in their order. */
  outline?: readonly Position[];
  /** Whose it is, where it is not the municipality's. */
  owner?: { kind: Owner; name: string };
  /** How it is protected, where it is. */
  protection?: string;
  /** Said by the office so many days ago. */
  availability?: { word: Availability; note: string; ago: number };
  /** What its photograph shows. */
  picture?: string;
  /** Listed, or suggested, so many days ago. */
  ago: number;
  /** Suggested by this persona; listed after so many days, or still waiting. */
  suggested?: { by: string; listedAfter?: number };
};

export const commons: readonly DemoCommons[] = [
  {
    kind: "material",
    name: "Giardino della vecchia filanda",
    description:
      "Un giardino cintato dietro la filanda, con sei tigli, una vasca asciutta e un cancello che non si chiude più.\n\nD’estate ci vengono le famiglie di Borgo Nuovo; d’inverno nessuno taglia l’erba.",
    topic: "green",
    address: "Via della Filanda",
    at: [11.8385, 43.4035],
    picture: "Il giardino della filanda: sei tigli e una vasca asciutta",
    ago: 210,
  },
  {
    kind: "material",
    name: "Orti sociali di Via degli Orti",
    description:
      "Ventiquattro orti e un prato comune lungo il torrente. Gli orti sono assegnati; del prato, dei vialetti e del capanno degli attrezzi non si occupa nessuno.",
    topic: "green",
    address: "Orti sociali, Via degli Orti",
    outline: [
      [11.87, 43.3978],
      [11.8726, 43.398],
      [11.8722, 43.3994],
      [11.8703, 43.3992],
    ],
    picture: "Il prato comune tra gli orti e il giardino del capanno",
    ago: 200,
  },
  {
    kind: "material",
    name: "Lavatoio di Vicolo della Torre",
    description: "Un lavatoio coperto di fine Ottocento, con tre vasche di pietra. L’acqua è chiusa dal 1994.",
    topic: "spaces",
    address: "Vicolo della Torre",
    at: [11.8462, 43.4118],
    protection: "Vincolo della Soprintendenza del 12 marzo 1998",
    ago: 190,
  },
  {
    kind: "material",
    name: "Piazzetta del Circolo",
    description: "La piazza di Poggio Alto: due panchine, la fontana e il muro dove una volta si proiettavano i film.",
    topic: "spaces",
    zone: "08",
    address: "Piazzetta del Circolo",
    availability: {
      word: "exclusive",
      note: "Affidata fino a giugno al gruppo che cura la piazza e organizza il cinema d’estate.",
      ago: 60,
    },
    ago: 185,
  },
  {
    kind: "material",
    name: "Ex scuola di Poggio Alto",
    description:
      "L’edificio della vecchia scuola, chiuso da dieci anni: quattro aule, un cortile e un forno. Serve una verifica del tetto prima di aprirlo a qualcuno.",
    topic: "culture",
    address: "Via del Crinale",
    at: [11.8285, 43.4282],
    availability: {
      word: "unavailable",
      note: "Si aspetta la verifica statica del tetto, prevista entro la primavera.",
      ago: 40,
    },
    ago: 180,
  },
  {
    kind: "material",
    name: "Sponda sinistra della Lieta",
    description: "Due chilometri di argine con la pista ciclabile, fra il ponte vecchio e gli orti.",
    topic: "environment",
    zone: "05",
    owner: { kind: "other-public", name: "Consorzio di bonifica della valle" },
    ago: 170,
  },
  {
    kind: "material",
    name: "Muri del sottopasso della stazione",
    description: "Centoventi metri di muro grigio che percorre chiunque vada al treno.",
    topic: "culture",
    address: "Piazzale Primo Maggio",
    at: [11.8449, 43.3958],
    ago: 160,
  },
  {
    kind: "material",
    name: "Cappellina di Via della Pieve",
    description: "Una cappella votiva all’incrocio, con un affresco che si sta staccando. Il prato intorno è pubblico.",
    topic: "culture",
    address: "Via della Pieve",
    at: [11.8605, 43.4165],
    owner: { kind: "private", name: "Parrocchia di San Martino" },
    protection: "Bene culturale per legge: edificio con più di settant’anni",
    ago: 150,
  },
  {
    kind: "material",
    name: "Sentieri di Poggio Alto",
    description: "Undici chilometri di sentieri segnati a mano, con quattro fonti. I segnali sono del 2009.",
    topic: "environment",
    zone: "08",
    ago: 140,
  },
  {
    kind: "immaterial",
    name: "Festa delle lanterne",
    description:
      "La sera di San Martino i bambini scendono al torrente con le lanterne. La organizzavano tre famiglie; due si sono trasferite.",
    topic: "culture",
    zone: "04",
    ago: 130,
  },
  {
    kind: "immaterial",
    name: "Saperi dei muri a secco",
    description: "Chi sa ancora tirare su un muro a secco ha più di settant’anni: è un mestiere da passare a qualcuno.",
    topic: "culture",
    zone: "07",
    ago: 120,
    suggested: { by: "annika-lindqvist", listedAfter: 8 },
  },
  {
    kind: "digital",
    name: "Archivio fotografico di Valfiorita",
    description:
      "Quattromila fotografie digitalizzate dalla biblioteca, dal 1890 in poi. Per metà non si sa chi mostrano.",
    topic: "culture",
    ago: 110,
  },
  {
    kind: "material",
    name: "Aiuola triangolare di Via dei Tigli",
    description:
      "All’incrocio con la scuola c’è un triangolo di terra battuta dove i genitori aspettano: basterebbero due alberi e una siepe.",
    topic: "green",
    address: "Via dei Tigli",
    picture: "Un triangolo di terra senza giardino, davanti alla scuola",
    ago: 9,
    suggested: { by: "amina-dembele" },
  },
  {
    kind: "digital",
    name: "Mappa dei negozi che consegnano a casa",
    description: "Durante la neve l’avevamo fatta in quattro con un foglio condiviso: serve a chi non guida.",
    topic: "services",
    ago: 4,
    suggested: { by: "renato-cecchini" },
  },
];

/** A call of the office of Valfiorita. */
export type DemoCall = {
  title: string;
  /** Markdown, as the criteria. */
  body: string;
  criteria: string;
  topic: TopicCode;
  /** The names of the commons it is about; none where it is about a theme. */
  commons: readonly string[];
  /** Published so many days ago, open from the next day on for so many days; questions are taken for so many. */
  ago: number;
  openFor: number;
  questionsFor: number;
  questions: readonly DemoQuestion[];
};

/** Asked by a persona so many days after the publication, and answered after so many more, or still waiting. */
type DemoQuestion = {
  by: string;
  after: number;
  body: string;
  answer?: { after: number; published?: string; words: string };
};

export const calls: readonly DemoCall[] = [
  {
    title: "Chi si prende cura del giardino della filanda e del prato degli orti?",
    body: `Il Comune cerca persone, gruppi, associazioni o imprese che vogliano **aprire e curare** due luoghi verdi: il giardino della vecchia filanda e il prato comune degli orti sociali.

## Che cosa mette il Comune

- attrezzi e dispositivi di protezione;
- l’acqua e lo sfalcio due volte all’anno;
- la formazione sulla sicurezza.

Si può proporre un patto per uno solo dei due luoghi.`,
    criteria: `1. **Apertura**: quante ore il luogo resta aperto a tutti (fino a 40 punti).
2. **Continuità**: chi fa che cosa, in ogni stagione (fino a 30 punti).
3. **Quartiere**: come partecipano vicini, scuole e chi di solito non c’è (fino a 30 punti).`,
    topic: "green",
    commons: ["Giardino della vecchia filanda", "Orti sociali di Via degli Orti"],
    ago: 16,
    openFor: 50,
    questionsFor: 35,
    questions: [
      {
        by: "giulia-ferrandi",
        after: 2,
        body: "Può proporre un patto anche una classe della scuola media?",
        answer: {
          after: 3,
          words:
            "Sì. Propone la scuola, oppure un gruppo informale in cui chi è minorenne partecipa con la responsabilità di un adulto.",
        },
      },
      {
        by: "tommaso-bellandi",
        after: 5,
        body: "Sono Tommaso, abito in Via della Filanda: il cancello lo ripara il Comune o chi firma il patto?",
        answer: {
          after: 4,
          published: "Il cancello del giardino della filanda lo ripara il Comune o chi firma il patto?",
          words: "Lo ripara il Comune prima della firma, con i fondi già stanziati per il verde.",
        },
      },
      { by: "gino-tognarini", after: 12, body: "Nel prato degli orti si possono mettere delle arnie?" },
    ],
  },
  {
    title: "Idee per i muri grigi del paese",
    body: `Un avviso senza un luogo già scelto: **proponete voi** un muro pubblico e come dipingerlo insieme a chi ci passa ogni giorno.`,
    criteria: `1. Quante persone del quartiere disegnano e dipingono.
2. Che cosa resta dopo: chi cura il muro nei due anni seguenti.`,
    topic: "culture",
    commons: [],
    ago: 130,
    openFor: 45,
    questionsFor: 20,
    questions: [
      {
        by: "chiara-malvezzi",
        after: 6,
        body: "Le vernici le paga il Comune?",
        answer: { after: 2, words: "Sì, fino a 600 euro per muro: le compra l’economato su vostra indicazione." },
      },
    ],
  },
];
