// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RegulationKind } from "#lib/regulations/vocabulary.ts";

export type DemoVersion = {
  /** In `demo/valfiorita/regulations/`. */
  file: string;
  /** On which day it begins, in days before today; below zero for what is still to come. */
  since: number;
  /** How many days before that it was decided. */
  decided: number;
  number: number;
  novelty: string;
};

export type DemoRegulation = {
  title: string;
  kind: RegulationKind;
  summary: string;
  versions: readonly DemoVersion[];
};

/** Valfiorita's own regulations, invented with their council. The rules of the demonstration rest on them. */
export const regulations: readonly DemoRegulation[] = [
  {
    title: "Regolamento per la partecipazione",
    kind: "regulation",
    summary:
      "Chi può presentare proposte e petizioni, entro quando il Comune risponde e che cosa deve dire. Serve a chi propone e a chi risponde.",
    versions: [
      { file: "partecipazione-1.md", since: 1_180, decided: 34, number: 41, novelty: "" },
      {
        file: "partecipazione-2.md",
        since: 402,
        decided: 27,
        number: 18,
        novelty:
          "Partecipa anche chi lavora o studia a Valfiorita. Bastano cinquanta sostegni per essere ascoltati, le petizioni si firmano anche in rete e c’è chi modera i commenti.",
      },
      {
        file: "partecipazione-3.md",
        since: -38,
        decided: 52,
        number: 63,
        novelty:
          "L’Ufficio dirà entro sei mesi a che punto è quello che è stato promesso. I verbali usciranno prima e ogni anno ci sarà un’assemblea sui risultati.",
      },
    ],
  },
  {
    title: "Regolamento per la cura condivisa dei beni comuni",
    kind: "regulation",
    summary:
      "Come ci si prende cura insieme di giardini, piazze ed edifici del Comune, con un patto che dice chi fa che cosa.",
    versions: [{ file: "beni-comuni-1.md", since: 655, decided: 31, number: 29, novelty: "" }],
  },
];

/** The addresses of the regulations that the rules cite. */
export const participationRegulation = "regolamento-per-la-partecipazione";
export const commonsRegulation = "regolamento-per-la-cura-condivisa-dei-beni-comuni";
