// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Aspect, RatedKind, Rating } from "#lib/feedback/vocabulary.ts";

export type Rated = {
  kind: RatedKind;
  name: string;
  address: string | null;
  answers: number;
  /** How well it is liked, from 0 to 1. */
  liked: number;
  aspects: readonly Aspect[];
};

const page = (name: string, address: string, answers: number, liked: number): Rated => ({
  kind: "page",
  name,
  address,
  answers,
  liked,
  aspects: ["clear", "complete", "on-track", "clear", "other"],
});

const service = (name: string, answers: number, liked: number): Rated => ({
  kind: "service",
  name,
  address: null,
  answers,
  liked,
  aspects: ["on-track", "clear", "technical", "complete", "other"],
});

/** What was rated, and how well. */
export const rated: readonly Rated[] = [
  page("home", "/it", 41, 0.8),
  page("proposals", "/it/proposte", 36, 0.76),
  page("proposalService", "/it/proposte/come-funziona", 27, 0.84),
  page("terms", "/it/termini-e-risposte", 19, 0.7),
  page("office", "/it/ufficio", 23, 0.82),
  page("help", "/it/domande-frequenti", 16, 0.62),
  page("proposalMap", "/it/proposte/mappa", 12, 0.6),
  page("zones", "/it/quartieri", 9, 0.75),
  page("openData", "/it/dati-aperti", 3, 0.7),
  service("filing", 48, 0.74),
  service("signature", 63, 0.9),
  service("assistance", 14, 0.72),
];

type Words = {
  kind: RatedKind;
  name: string;
  address: string | null;
  locale: "it" | "en";
  rating: Rating;
  aspect: Aspect;
  comment: string;
  daysAgo: number;
};

const about = (name: string, address: string | null) =>
  ({ kind: address === null ? "service" : "page", name, address, locale: "it" }) as const;

/** What some wrote. */
export const words: readonly Words[] = [
  {
    ...about("filing", null),
    rating: 5,
    aspect: "on-track",
    comment: "Si capisce a ogni passo che cosa manca. Ho finito dal telefono, in autobus.",
    daysAgo: 6,
  },
  {
    ...about("filing", null),
    rating: 2,
    aspect: "clear",
    comment: "Non è chiaro quale tema scegliere quando ne riguarda due.",
    daysAgo: 19,
  },
  {
    ...about("proposalMap", "/it/proposte/mappa"),
    rating: 2,
    aspect: "technical",
    comment: "Dal mio telefono la mappa è piccola: un elenco per quartiere mi basterebbe.",
    daysAgo: 11,
  },
  {
    ...about("terms", "/it/termini-e-risposte"),
    rating: 5,
    aspect: "complete",
    comment: "Bello vedere anche le risposte in ritardo. Continuate così.",
    daysAgo: 27,
  },
  {
    ...about("help", "/it/domande-frequenti"),
    rating: 3,
    aspect: "complete",
    comment: "Manca come si firma senza telefono.",
    daysAgo: 40,
  },
  {
    ...about("signature", null),
    locale: "en",
    rating: 5,
    aspect: "clear",
    comment: "Two minutes with my card. Thank you for the English pages.",
    daysAgo: 15,
  },
];
