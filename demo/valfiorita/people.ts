// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sex } from "#lib/accounts/fiscal-code.ts";
import { type Birth, fiscalCodeOf } from "./fiscal-code.ts";
import { zones } from "./zones.ts";

/** An invented resident: author or supporter of proposals, never somebody one can sign in as. */
export type Person = Birth & { id: string; fiscalCode: string; email: string; zone: string };

type Facts = Pick<Birth, "givenName" | "familyName" | "birthDate" | "sex"> & { zone: string };

const person = (facts: Facts): Person => {
  const id = [facts.givenName, facts.familyName]
    .join("-")
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z-]/g, "");
  const born = { ...facts, birthPlace: "valfiorita" } as const;
  return { ...born, id, fiscalCode: fiscalCodeOf(born), email: `${id.replace("-", ".")}@posta.example` };
};

const writer = (givenName: string, familyName: string, sex: Sex, birthDate: string, zone: string): Person =>
  person({ givenName, familyName, sex, birthDate, zone });

/** Those who write: each fits the proposals they sign. */
export const writers: readonly Person[] = [
  writer("Beatrice", "Nardini", "female", "1986-03-21", "borgo-nuovo"),
  writer("Lorenzo", "Zampieri", "male", "1979-11-02", "borgo-nuovo"),
  writer("Wanda", "Bertolucci", "female", "1944-06-15", "centro-storico"),
  writer("Matteo", "Sbrana", "male", "2004-01-30", "stazione"),
  writer("Aurora", "Pieroni", "female", "2007-09-12", "stazione"),
  writer("Gino", "Tognarini", "male", "1951-02-08", "lungolieta"),
  writer("Samira", "Benali", "female", "1991-07-04", "stazione"),
  writer("Federico", "Landucci", "male", "1973-10-19", "le-vigne"),
  writer("Patrizia", "Galeazzi", "female", "1962-12-27", "centro-storico"),
  writer("Andrei", "Popa", "male", "1984-04-11", "piano-di-sotto"),
  writer("Livia", "Marchetti", "female", "1995-08-23", "san-martino"),
  writer("Ettore", "Casagrande", "male", "1948-05-05", "poggio-alto"),
  writer("Caterina", "Bruschi", "female", "1989-01-17", "lungolieta"),
  writer("Nicola", "Passerini", "male", "1967-03-09", "piano-di-sotto"),
  writer("Rosalba", "Ciampi", "female", "1955-09-30", "borgo-nuovo"),
  writer("Davide", "Orsucci", "male", "1998-06-26", "centro-storico"),
  writer("Mei", "Zhou", "female", "1993-02-14", "stazione"),
  writer("Umberto", "Franceschi", "male", "1940-10-01", "san-martino"),
  writer("Ilaria", "Del Santo", "female", "1982-04-28", "san-martino"),
  writer("Giacomo", "Puccetti", "male", "1977-07-16", "le-vigne"),
  writer("Noemi", "Salvestrini", "female", "2000-11-20", "lungolieta"),
  writer("Pietro", "Vannacci", "male", "1990-12-03", "poggio-alto"),
  writer("Teresa", "Iacopini", "female", "1970-05-22", "stazione"),
  writer("Omar", "El Fassi", "male", "1987-08-08", "piano-di-sotto"),
  writer("Serena", "Bonaiuti", "female", "1981-02-02", "centro-storico"),
  writer("Alvaro", "Micheletti", "male", "1953-01-25", "borgo-nuovo"),
  writer("Viola", "Carmassi", "female", "2009-05-31", "san-martino"),
  writer("Simone", "Gherardi", "male", "1985-10-13", "stazione"),
];

/** Names of the others, who read and support. */
export const givenNames = {
  female: [
    "Adele",
    "Bianca",
    "Carla",
    "Daniela",
    "Emma",
    "Fiorella",
    "Gaia",
    "Irene",
    "Laura",
    "Marta",
    "Nadia",
    "Ornella",
    "Paola",
    "Rita",
    "Sara",
    "Tullia",
    "Vera",
    "Zoe",
  ],
  male: [
    "Alberto",
    "Bruno",
    "Carlo",
    "Dario",
    "Enrico",
    "Fabio",
    "Giorgio",
    "Ivan",
    "Luca",
    "Mario",
    "Nello",
    "Oscar",
    "Piero",
    "Rocco",
    "Sandro",
    "Tito",
    "Vasco",
  ],
} satisfies Record<Sex, string[]>;

export const familyNames = [
  "Agostini",
  "Baldacci",
  "Cerretelli",
  "Donati",
  "Evangelisti",
  "Fabbrini",
  "Giannoni",
  "Innocenti",
  "Lazzeri",
  "Mannini",
  "Niccolai",
  "Ottaviani",
  "Paoletti",
  "Quercioli",
  "Ristori",
  "Sensini",
  "Turchi",
  "Ulivieri",
  "Vestri",
  "Zanobini",
  "Bartoletti",
  "Corsi",
  "Dei",
  "Fedi",
  "Grassi",
  "Lupi",
  "Manetti",
  "Neri",
  "Pratesi",
  "Rosati",
  "Scali",
];

/** Whoever lives at this place when the people of Valfiorita are counted one neighbourhood after the other. */
export const zoneOf = (place: number): string => {
  let counted = 0;
  for (const { slug, population } of zones) {
    counted += population;
    if (place < counted) return slug;
  }
  throw new Error(`Nobody lives at place ${place}`);
};

export const inhabitants = zones.reduce((sum, { population }) => sum + population, 0);

/** Steps that share no divisor with the lists they walk through: everyone comes out different. */
const neighbour = (_: unknown, index: number): Person => {
  const sex = index % 2 === 0 ? "female" : "male";
  const given = givenNames[sex];
  return person({
    givenName: given[index % given.length] ?? "",
    familyName: familyNames[(index * 7) % familyNames.length] ?? "",
    birthDate: Temporal.PlainDate.from("1938-01-01")
      .add({ days: (index * 6151) % 26_000 })
      .toString(),
    sex,
    zone: zoneOf((index * 4973) % inhabitants),
  });
};

export const supporters: readonly Person[] = Array.from({ length: 240 }, neighbour);

export const people: readonly Person[] = [...writers, ...supporters];
