// SPDX-License-Identifier: AGPL-3.0-or-later

export const programmeKinds = ["aim", "purpose"] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

/** What of the house can stand beside a purpose: each tells its own state. */
export const livingThings = [
  "answers",
  "proposals",
  "implemented",
  "discussion",
  "signatures",
  "officers",
  "guarantor",
  "referents",
  "regulations",
  "rules",
  "training",
  "open-data",
  "journal",
  "assistance",
  "satisfaction",
  "zones",
] as const;
export type LivingThing = (typeof livingThings)[number];
