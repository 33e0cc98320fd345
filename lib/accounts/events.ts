// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";
import type { Door, ResidencyResult, ResidencySource, Tie } from "./vocabulary.ts";

const fact = (type: string, personId: string, payload: Record<string, unknown>, hasReactions = false): Fact => ({
  type: `account.${type}`,
  subject: { kind: "person", id: personId },
  payload,
  isPublic: false,
  hasReactions,
});

export const accountOpened = (personId: string, payload: { door: Door | "counter" | "sheet" }) =>
  fact("opened", personId, payload);

/** The address itself is not told: the journal keeps what it is told for ever. */
export const emailConfirmed = (personId: string) => fact("email-confirmed", personId, {});

/** Which language is not told either. */
export const mailLanguageChosen = (personId: string) => fact("mail-language-chosen", personId, {});

type Residency = { result: ResidencyResult; source: ResidencySource; tie: Tie | null };

export const residencyRecorded = (personId: string, payload: Residency) =>
  fact("residency-recorded", personId, payload);

/** A new list of residents is in force; nobody on it is named. */
export const registerLoaded = (payload: { residents: number; arrived: number; left: number }): Fact => ({
  type: "municipality.register-loaded",
  subject: { kind: "municipality", id: "residency-register" },
  payload,
  isPublic: false,
  hasReactions: false,
});

/** They turned out to be another person, `into`, who has everything that was theirs. */
export const accountLinked = (personId: string, payload: { into: string }) => fact("linked", personId, payload);

/** The rooms react by removing what was the person's alone, such as drafts. */
export const accountErased = (personId: string) => fact("erased", personId, {}, true);
