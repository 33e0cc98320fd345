// SPDX-License-Identifier: AGPL-3.0-or-later

/** A part of the map, in degrees (WGS 84). */
export type MapArea = [west: number, south: number, east: number, north: number];

/** What a map shows: the marks, and how many have no point, by the code of their zone or a word for none. */
export type OnMap = { marks: MapMark[]; withoutPoint: Record<string, number> };

/** One thing on the map, or several that stand too near to each other to be told apart. */
export type MapMark = {
  longitude: number;
  latitude: number;
  count: number;
  /** Of the only one; null where there are several. */
  number: string | null;
  /** Empty where a moderator hid the words. */
  title: string | null;
  /** The part of the map that these share. */
  area: MapArea;
};
