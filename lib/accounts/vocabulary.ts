// SPDX-License-Identifier: AGPL-3.0-or-later
import { locales } from "#lib/kernel/locale.ts";

/** The doors through which a person signs in. */
export const doors = ["spid", "cie", "eidas", "staff"] as const;
export type Door = (typeof doors)[number];

/** The buttons of the sign-in page. eIDAS has none: it is a choice of the broker, behind CIE. */
export const entrances = ["spid", "cie", "staff"] as const;
export type Entrance = (typeof entrances)[number];

/** Why one is not signed in. Each has its own sentences in `messages/<locale>/accounts.json`. */
export const signInProblems = [
  "cancelled",
  "expired",
  "state",
  "nonce",
  "issuer",
  "audience",
  "signature",
  "level",
  "claims",
  "another-fiscal-code",
  "no-appointment",
  "staff-only",
  "role",
  "refused",
  "unreachable",
  "unexpected",
] as const;
export type SignInProblem = (typeof signInProblems)[number];

/** By which a person without a fiscal code is known (D.P.R. 445/2000, art. 35; D.Lgs. 286/1998, art. 5). */
export const paperKinds = ["passport", "identity-card", "residence-permit", "driving-licence"] as const;
export type PaperKind = (typeof paperKinds)[number];

export const residencyResults = ["resident", "not_resident", "unknown", "unavailable"] as const;
export type ResidencyResult = (typeof residencyResults)[number];

export const residencySources = ["register", "manual", "self-declaration"] as const;
export type ResidencySource = (typeof residencySources)[number];

/** What binds to the municipality a person who lives elsewhere. */
export const ties = ["work", "study"] as const;
export type Tie = (typeof ties)[number];

/** By what a person at the counter is known (D.P.R. 445/2000, art. 35). */
export const identityDocuments = ["identity-card", "passport", "driving-licence", "known-in-person"] as const;
export type IdentityDocument = (typeof identityDocuments)[number];

/** In which language a person is written to: one they chose, or the one in which they signed in last. */
export const mailLanguages = ["lastSignIn", ...locales] as const;
export type MailLanguage = (typeof mailLanguages)[number];
