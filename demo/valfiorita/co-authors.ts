// SPDX-License-Identifier: AGPL-3.0-or-later

/** Who signs a proposal together with the one who wrote it, by its title; days after it was filed. */
export type CoAuthor = { proposal: string; person: string; joined: number };

export const coAuthors: readonly CoAuthor[] = [
  {
    proposal: "Un attraversamento rialzato davanti alle scuole di Via della Stazione",
    person: "teresa-iacopini",
    joined: 1,
  },
  {
    proposal: "Un attraversamento rialzato davanti alle scuole di Via della Stazione",
    person: "matteo-sbrana",
    joined: 2,
  },
  { proposal: "Una rampa vera all’ingresso della biblioteca", person: "aurora-pieroni", joined: 0 },
  { proposal: "Riaprire la vecchia scuola di Poggio Alto", person: "ettore-casagrande", joined: 1 },
];
