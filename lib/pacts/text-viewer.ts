// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

/** Where one sits at the table: in the personal area, or at the desk. */
export type TextPlace = "own" | "desk";

type Query = Record<string, string | number | undefined>;

/** From which of the two a form was sent. */
export const placeOf = (form: FormData): TextPlace => (form.get("place") === "desk" ? "desk" : "own");

export const textHref = (locale: Locale, place: TextPlace, id: string, query?: Query): string =>
  href(locale, place === "desk" ? "deskPactText" : "ownPactText", { id }, query);

export const clauseHref = (
  locale: Locale,
  place: TextPlace,
  params: { id: string; clause: string },
  query?: Query,
): string => href(locale, place === "desk" ? "deskPactClause" : "ownPactClause", params, query);

export const signingHref = (locale: Locale, place: TextPlace, id: string, query?: Query): string =>
  href(locale, place === "desk" ? "deskPactSigning" : "ownPactSigning", { id }, query);
