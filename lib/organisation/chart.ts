// SPDX-License-Identifier: AGPL-3.0-or-later

type Unit = { code: string; parentCode: string | null };

export type ChartNode<U extends Unit> = U & { units: ChartNode<U>[] };

/** The units as a tree, in the order they are given. A unit whose parent is not among them stands at the top. */
export function chartOf<U extends Unit>(units: readonly U[]): ChartNode<U>[] {
  const codes = new Set(units.map(({ code }) => code));
  const below = (parent: string | null): ChartNode<U>[] =>
    units
      .filter(({ parentCode }) => (parentCode !== null && codes.has(parentCode) ? parentCode : null) === parent)
      .map((unit) => ({ ...unit, units: below(unit.code) }));
  return below(null);
}
