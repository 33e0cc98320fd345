// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RouteName } from "#lib/kernel/paths.ts";

/** What is rated: how clear a page is, or how easy a service was. */
export const ratedKinds = ["page", "service"] as const;
export type RatedKind = (typeof ratedKinds)[number];

/** The services at whose end one is asked. */
export const ratedServices = ["filing", "signature", "booking", "assistance", "pact"] as const;
export type RatedService = (typeof ratedServices)[number];

/**
 * The public pages under which one is not asked how clear they are: one is on the way elsewhere, fills in a form, or comes
 * by a link that arrived by mail. Under every other public page one is.
 */
export const unratedPages = [
  "signIn",
  "signInProblem",
  "confirmEmail",
  "invitation",
  "pactInvitation",
  "subscription",
  "unsubscribe",
  "askAssistance",
  "reportProblem",
  "assistanceSent",
  "confirmRequest",
  "followRequest",
  "feedback",
  "missing",
] as const satisfies readonly RouteName[];

export const ratings = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof ratings)[number];

/** From here on one is asked what went well, below it what was hard. */
export const wentWellFrom = 4;

/** What it was that went well or badly: the same things, told in other words. */
export const aspects = ["clear", "complete", "on-track", "technical", "other"] as const;
export type Aspect = (typeof aspects)[number];

/** The longest comment, in characters. */
export const longestComment = 200;

/** From how many answers on figures are public. */
export const publishedFrom = 5;

/** How many answers gave each mark, by the mark. */
export type Marks = Record<Rating, number>;

/** How a page or a service was rated. */
export type RatingResult = { name: string; address: string | null; answers: number; average: number; marks: Marks };
