// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Role } from "#lib/kernel/actor.ts";

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

type Held = { id: string; name: string | null; role: Role; unitCode: string };

type Member<H extends Held = Held> = Omit<H, "role"> & { roles: Role[] };

/** Everyone once for each unit in which they hold a role, with all they hold there, in the order they are given. */
export function membersOf<H extends Held>(staff: readonly H[]): Member<H>[] {
  const held = Map.groupBy(staff, ({ id, unitCode }) => `${unitCode} ${id}`);
  return [...held.values()].flatMap((roles) =>
    roles.slice(0, 1).map(({ role: _, ...member }) => ({ ...member, roles: roles.map(({ role }) => role) })),
  );
}
