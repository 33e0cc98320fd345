// SPDX-License-Identifier: AGPL-3.0-or-later
import { bare } from "./normalise.ts";
import { metresBetween, type Place } from "./points.ts";

/** Rows that may be one pact, for the desk to merge or not: by their lines in the file, ascending. */
export type Duplicate = {
  lines: number[];
  why: "same-id" | "same-title-near" | "same-title-and-address" | "named-in-note";
};

export type Compared = {
  line: number;
  /** As `idWord` makes it; null for none. */
  id: string | null;
  title: string;
  address: string | null;
  point: Place | null;
  /** The ids of other records that the notes name. */
  named: readonly string[];
};

/** Two points nearer than this, in metres, can be one place. */
const near = 100;

/** The id of a register whether or not a spreadsheet has eaten its zeros: `001` and `1` are one. */
export const idWord = (id: string): string => bare(id).replace(/\b0+(?=\d)/g, "");

export function duplicatesAmong(records: readonly Compared[]): Duplicate[] {
  const byId = grouped(records, ({ id }) => id);
  const byTitle = grouped(records, ({ title }) => bare(title));
  const found: Duplicate[] = [];
  const add = (why: Duplicate["why"], group: readonly Compared[]) => {
    if (group.length < 2) return;
    const lines = group.map(({ line }) => line).sort((one, other) => one - other);
    found.push({ lines, why });
  };
  for (const group of byId.values()) add("same-id", group);
  for (const group of byTitle.values()) {
    if (group.length < 2) continue;
    for (const neighbours of clusters(group)) add("same-title-near", neighbours);
    const placeless = group.filter(({ point, address }) => !point && address);
    for (const alike of grouped(placeless, ({ address }) => bare(address ?? "")).values()) {
      add("same-title-and-address", alike);
    }
  }
  for (const record of records) {
    for (const id of record.named) {
      add("named-in-note", [
        record,
        ...(byId
          .get(id)
          ?.filter(({ line }) => line !== record.line)
          .slice(0, 1) ?? []),
      ]);
    }
  }
  return withoutRepeats(found).sort((one, other) => (one.lines[0] ?? 0) - (other.lines[0] ?? 0));
}

/** Two rows are proposed once, for the first reason there is. */
function withoutRepeats(found: readonly Duplicate[]): Duplicate[] {
  const seen = new Set<string>();
  return found.filter(({ lines }) => {
    const key = lines.join();
    return !seen.has(key) && seen.add(key);
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Squares somewhat larger than `near`, so that who is near stands in the same square or the next. Degrees. */
const square = 0.0015;

/** Who is near the first of a cluster belongs to it; looked up by squares, so that thousands of equal titles cost little. */
function clusters(records: readonly Compared[]): Compared[][] {
  const all: Compared[][] = [];
  const bySquare = new Map<string, { centre: Place; members: Compared[] }[]>();
  for (const record of records) {
    const { point } = record;
    if (!point) continue;
    const x = Math.floor(point.longitude / square);
    const y = Math.floor(point.latitude / square);
    const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => bySquare.get(`${x + dx},${y + dy}`) ?? []));
    const cluster = around.find(({ centre }) => metresBetween(centre, point) < near);
    if (cluster) {
      cluster.members.push(record);
      continue;
    }
    const members = [record];
    all.push(members);
    const here = bySquare.get(`${x},${y}`) ?? [];
    here.push({ centre: point, members });
    bySquare.set(`${x},${y}`, here);
  }
  return all;
}
