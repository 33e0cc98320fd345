// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Localized } from "#lib/kernel/locale.ts";
import { type Border, borders, type Position } from "./borders.ts";

/** A neighbourhood of Valfiorita. */
export type Zone = {
  code: string;
  slug: string;
  name: string;
  population: number;
  description: Localized;
  /** Streets where its people live, for addresses and texts. */
  streets: readonly string[];
  /** GeoJSON (RFC 7946): one closed ring, counterclockwise. */
  shape: { type: "Polygon"; coordinates: readonly (readonly Position[])[] };
};

/** Walks along the borders in the given order; a minus means backwards. */
function enclosed(...walk: readonly (Border | `-${Border}`)[]): Zone["shape"] {
  const steps = walk.map((step) =>
    step.startsWith("-") ? borders[step.slice(1) as Border].toReversed() : borders[step as Border],
  );
  const start = steps[0]?.[0];
  return { type: "Polygon", coordinates: [[...(start ? [start] : []), ...steps.flatMap((step) => step.slice(1))]] };
}

export const zones: readonly Zone[] = [
  {
    code: "01",
    slug: "centro-storico",
    name: "Centro storico",
    population: 2650,
    description: {
      it: "Il paese dentro le mura, con il municipio, il mercato del giovedì e la biblioteca. Strade strette, molte scale, sempre meno negozi e parecchie famiglie tornate ad abitarci.",
      en: "The town within the walls, with the town hall, the Thursday market and the library. Narrow streets, many steps, fewer shops every year and quite a few families who have come back.",
    },
    streets: ["Piazza del Pozzo", "Via dei Fabbri", "Costa San Donato", "Vicolo della Torre"],
    shape: enclosed("vineyards", "-southWall", "-eastWall", "-northGate"),
  },
  {
    code: "02",
    slug: "borgo-nuovo",
    name: "Borgo Nuovo",
    population: 2900,
    description: {
      it: "Il quartiere cresciuto sotto le mura all’inizio del Novecento: viali alberati, la scuola primaria, il distretto sanitario e la piscina.",
      en: "The quarter that grew below the walls in the early twentieth century: tree-lined avenues, the primary school, the health centre and the swimming pool.",
    },
    streets: ["Viale dei Platani", "Via Porta Nuova", "Via della Filanda"],
    shape: enclosed("mill", "-fields", "-railway", "-bridgeRoad", "-avenue", "southWall"),
  },
  {
    code: "03",
    slug: "stazione",
    name: "Stazione",
    population: 3400,
    description: {
      it: "Il quartiere più popoloso, nato con la ferrovia. Qui passano i pendolari, le due scuole superiori e quasi tutti gli autobus.",
      en: "The most populous neighbourhood, born with the railway. Commuters, the two secondary schools and nearly all the buses pass through here.",
    },
    streets: ["Via della Stazione", "Via del Lavoro", "Piazzale Primo Maggio", "Via delle Officine"],
    shape: enclosed("canal", "underpass", "railway"),
  },
  {
    code: "04",
    slug: "san-martino",
    name: "San Martino",
    population: 3050,
    description: {
      it: "Case e orti ai piedi della collina, attorno alla pieve di San Martino. Molte famiglie giovani, la scuola dell’infanzia e il parco più grande del Comune.",
      en: "Houses and gardens at the foot of the hill, around the parish church of San Martino. Many young families, the nursery school and the largest park of the municipality.",
    },
    streets: ["Via San Martino", "Via dei Tigli", "Via della Pieve"],
    shape: enclosed("upperRoad", "eastWall", "avenue", "-river", "-northEast"),
  },
  {
    code: "05",
    slug: "lungolieta",
    name: "Lungolieta",
    population: 2100,
    description: {
      it: "La riva sinistra del torrente Lieta, con la pista ciclabile, gli orti sociali e le case basse costruite dopo la piena del 1966.",
      en: "The left bank of the Lieta, with the cycle path, the allotments and the low houses built after the flood of 1966.",
    },
    streets: ["Via del Greto", "Via del Ponte Vecchio", "Via degli Orti"],
    shape: enclosed("bridgeRoad", "-underpass", "-embankment", "-east", "river"),
  },
  {
    code: "06",
    slug: "piano-di-sotto",
    name: "Piano di Sotto",
    population: 1850,
    description: {
      it: "La pianura dei campi e dei capannoni: la zona artigianale, due borghi agricoli e la strada provinciale che li divide.",
      en: "The plain of fields and workshops: the industrial area, two farming hamlets and the provincial road between them.",
    },
    streets: ["Via dell’Artigianato", "Via del Canale", "Strada della Bonifica"],
    shape: enclosed("-canal", "fields", "terraces", "-south", "embankment"),
  },
  {
    code: "07",
    slug: "le-vigne",
    name: "Le Vigne",
    population: 1350,
    description: {
      it: "Le colline a ponente, fra vigne e oliveti: case sparse, agriturismi e strade bianche che d’inverno chiedono manutenzione.",
      en: "The western hills, among vines and olive groves: scattered houses, farm stays and gravel roads that need care every winter.",
    },
    streets: ["Strada delle Vigne", "Via del Frantoio", "Via di Colleombroso"],
    shape: enclosed("-ridge", "-west", "-terraces", "-mill", "-vineyards"),
  },
  {
    code: "08",
    slug: "poggio-alto",
    name: "Poggio Alto",
    population: 1100,
    description: {
      it: "Tre frazioni sul crinale, a quattrocento metri di quota: boschi, sentieri, un circolo e la vecchia scuola chiusa da dieci anni.",
      en: "Three hamlets on the ridge, four hundred metres up: woods, footpaths, a social club and the old school, closed for ten years.",
    },
    streets: ["Via del Crinale", "Via della Fonte", "Piazzetta del Circolo"],
    shape: enclosed("ridge", "northGate", "-upperRoad", "-northWest"),
  },
];
