// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { routeOf } from "#lib/kernel/route-of.ts";
import { type Chosen, hrefOfNow, type View, viewAlternates, viewHref } from "./view-href.ts";

const views = {
  month: { as: "month", month: "2026-12" },
  week: { as: "week", week: "2026-W50" },
  list: { as: "list" },
} as const satisfies Record<string, View>;

const table: [chosen: Chosen, view: View, it: string, en: string][] = [
  [{}, views.month, "/it/agenda/mese/2026-12", "/en/agenda/month/2026-12"],
  [{}, views.week, "/it/agenda/settimana/2026-W50", "/en/agenda/week/2026-W50"],
  [{}, views.list, "/it/agenda/elenco", "/en/agenda/list"],
  [{ zone: "01" }, views.month, "/it/agenda/quartiere/01/mese/2026-12", "/en/agenda/zone/01/month/2026-12"],
  [{ zone: "01" }, views.week, "/it/agenda/quartiere/01/settimana/2026-W50", "/en/agenda/zone/01/week/2026-W50"],
  [{ zone: "01" }, views.list, "/it/agenda/quartiere/01", "/en/agenda/zone/01"],
  [{ kind: "course" }, views.month, "/it/agenda/tipo/course/mese/2026-12", "/en/agenda/kind/course/month/2026-12"],
  [{ kind: "course" }, views.week, "/it/agenda/tipo/course/settimana/2026-W50", "/en/agenda/kind/course/week/2026-W50"],
  [{ kind: "course" }, views.list, "/it/agenda/tipo/course", "/en/agenda/kind/course"],
];

describe("a view of the agenda", () => {
  test.each(table)("of %o, %o, keeps what is chosen, in both languages", (chosen, view, it, en) => {
    expect(viewAlternates(chosen, view)).toEqual({ it, en });
    const { as, ...when } = view;
    const params = { ...chosen, ...when };
    expect(routeOf(it)).toMatchObject({ locale: "it", params });
    expect(routeOf(en)).toMatchObject({ locale: "en", name: routeOf(it)?.name, params });
  });

  test("of a zone is its own whatever its code says", () => {
    const address = viewHref("it", { zone: "a/b?c" }, views.month);
    expect(address).toBe("/it/agenda/quartiere/a%2Fb%3Fc/mese/2026-12");
    expect(routeOf(address)?.params).toEqual({ zone: "a/b?c", month: "2026-12" });
  });

  test("of now has an address without a date where nothing is chosen", () => {
    expect(hrefOfNow("it", {}, views.month)).toBe("/it/agenda");
    expect(hrefOfNow("en", {}, views.week)).toBe("/en/agenda/week");
    expect(hrefOfNow("it", { zone: "01" }, views.month)).toBe("/it/agenda/quartiere/01/mese/2026-12");
    expect(hrefOfNow("en", { kind: "course" }, views.week)).toBe("/en/agenda/kind/course/week/2026-W50");
  });
});
