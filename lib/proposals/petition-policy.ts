// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import { isCoAuthor } from "./co-author-policy.ts";
import { isAuthor } from "./policy.ts";
import { isSigned, type ProposalKind } from "./vocabulary.ts";

type Authored = { authorId: string; associationId: string | null; coAuthorIds: readonly string[] };

export type Collection = { supportsUntil: string | null; supportsNeeded: number | null };

const counterOnly = (actor: Actor): Decision =>
  hasRole(actor, "participation-officer") ? allow : refuse("petitions.refusals.notCounter");

/** The promoters are those who sign the petition as its authors: the first and whoever accepted to join. */
const promotes = (actor: Actor, petition: Authored): boolean =>
  isAuthor(actor, petition) || isCoAuthor(actor, petition);

/** Noon in Rome is the same day everywhere in Europe: a day as the texts take it. */
const dayForWords = (day: string) => new Date(`${day}T11:00:00Z`);

/** Who may do what with the signatures of a petition; each refusal names its reason. */
export const petitionPolicy = {
  /** Whether supports and signatures are still taken on a day (Europe/Rome): the last day is included. */
  inTime({ supportsUntil }: Collection, kind: ProposalKind, on: Temporal.PlainDate): Decision {
    if (supportsUntil === null || on.toString() <= supportsUntil) return allow;
    const reason = isSigned(kind) ? "petitions.refusals.collectionOver" : "petitions.refusals.windowOver";
    return refuse(reason, { day: dayForWords(supportsUntil) });
  },

  /** The promoters deposit it, and not before enough have signed. */
  deposit(actor: Actor, petition: Authored & Collection, signatures: number): Decision {
    if (actor.kind !== "system" && !promotes(actor, petition)) return refuse("proposals.refusals.notAuthor");
    const missing = (petition.supportsNeeded ?? 0) - signatures;
    return missing > 0 ? refuse("petitions.refusals.tooFew", { missing }) : allow;
  },

  /** Sheets are printed for who promotes it, and by the office for them. */
  issueSheets(actor: Actor, petition: Authored): Decision {
    return promotes(actor, petition) ? allow : counterOnly(actor);
  },

  /** What is on paper becomes a signature at the counter alone. */
  enterSheets: counterOnly,
};
