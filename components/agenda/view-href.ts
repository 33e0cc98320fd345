// SPDX-License-Identifier: AGPL-3.0-or-later
import type { AgendaKind } from "#lib/agenda/vocabulary.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href, hrefOf } from "#lib/kernel/paths.ts";

/** The zone or the kind whose agenda is looked at; neither for all of it. */
export type Chosen = { zone?: string; kind?: AgendaKind };

/** How it is looked at: a month, `2026-11`, a week, `2026-W48`, or the list of what comes next. */
export type View = { as: "month"; month: string } | { as: "week"; week: string } | { as: "list" };

const ofAll = { month: "agendaMonth", week: "agendaWeek", list: "agendaList" } as const;
const ofZone = { month: "agendaMonthOfZone", week: "agendaWeekOfZone", list: "agendaOfZone" } as const;
const ofKind = { month: "agendaMonthOfKind", week: "agendaWeekOfKind", list: "agendaOfKind" } as const;

/** Where a view of the agenda stands. */
export function viewHref(locale: Locale, { zone, kind }: Chosen, { as, ...when }: View): string {
  if (zone !== undefined) return hrefOf(locale, ofZone[as], { zone, ...when });
  if (kind !== undefined) return hrefOf(locale, ofKind[as], { kind, ...when });
  return hrefOf(locale, ofAll[as], when);
}

/** The same view in both languages. */
export const viewAlternates = (chosen: Chosen, view: View): Record<Locale, string> => ({
  it: viewHref("it", chosen, view),
  en: viewHref("en", chosen, view),
});

export const isChosen = ({ zone, kind }: Chosen): boolean => zone !== undefined || kind !== undefined;

/** Where the view of this month or week stands: that of everything has an address without a date. */
export function hrefOfNow(locale: Locale, chosen: Chosen, view: View & { as: "month" | "week" }): string {
  if (isChosen(chosen)) return viewHref(locale, chosen, view);
  return href(locale, view.as === "month" ? "agenda" : "agendaThisWeek");
}
