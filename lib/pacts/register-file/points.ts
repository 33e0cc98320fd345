// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Report } from "./words.ts";

/** WGS 84, degrees. */
export type Place = { latitude: number; longitude: number };

/** A cell that may hold a point, under its heading. */
export type PointCell = { column: string; text: string };

/** Two columns that lie farther apart than this, in metres, do not mean the same place. */
const sameSpot = 25;

/** Italy and its islands, with some sea around them: degrees. */
const italy = { south: 35, north: 47.5, west: 6, east: 19 };

const degrees = String.raw`[-+]?\d{1,3}(?:[.,]\d+)?`;
const decimal = new RegExp(`^${degrees}\\s?°?$`);
const pair = new RegExp(String.raw`^(${degrees})\s*°?\s*(?:[,;/|]\s*|\s+)(${degrees})\s*°?$`);
const pairInAddress = [
  /^geo:([-\d.]+),([-\d.]+)/i,
  /!3d([-\d.]+)!4d([-\d.]+)/,
  /[?&](?:q|query|ll|center|destination)=(?:loc:)?([-\d.]+)(?:,|%2C)\s*(?:\+|%20)?([-\d.]+)/i,
  /[?&]mlat=([-\d.]+)&mlon=([-\d.]+)/i,
  /@([-\d.]+),([-\d.]+)/,
];
const sexagesimal = /^(\d{1,3})\s*°\s*(\d{1,2})\s*['’′]\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:"|”|″|'')\s*([NSEOW])$/i;

/** Degrees with a point or a comma, or as `38°07'09.5"N`. */
function readDegrees(text: string): number | null {
  if (decimal.test(text)) return Number(text.replace(",", ".").replace("°", ""));
  const [, whole, minutes, seconds, side] = sexagesimal.exec(text) ?? [];
  if (!side) return null;
  const value = Number(whole) + Number(minutes) / 60 + Number(seconds?.replace(",", ".")) / 3600;
  return /[SOW]/i.test(side) ? -value : value;
}

const place = (latitude: number | null, longitude: number | null): Place | null =>
  latitude === null ||
  longitude === null ||
  Number.isNaN(latitude + longitude) ||
  Math.abs(latitude) > 90 ||
  Math.abs(longitude) > 180 ||
  (latitude === 0 && longitude === 0)
    ? null
    : { latitude, longitude };

/** The point a cell holds: `38.1, 13.3`, `38,1193; 13,3662`, `geo:…`, or the address of a map. */
export function readPlace(text: string): Place | null {
  for (const pattern of pairInAddress) {
    const [, latitude, longitude] = pattern.exec(text) ?? [];
    if (latitude) return place(Number(latitude), Number(longitude));
  }
  const [, latitude, longitude] = pair.exec(text) ?? [];
  if (latitude && longitude) return place(readDegrees(latitude), readDegrees(longitude));
  const [north, east, ...more] = text.split(/(?<=[NS])[\s,;]+/i);
  return more.length === 0 && north && east ? place(readDegrees(north), readDegrees(east)) : null;
}

/**
 * The point of a row by all its columns, the first that can be read: what cannot is told, and so are columns that mean
 * another place. A point that lies in Italy only with its numbers exchanged is taken that way.
 */
export function pointOf(
  { latitude, longitude, others }: { latitude: PointCell; longitude: PointCell; others: readonly PointCell[] },
  report: Report,
): Place | null {
  const found: { place: Place; cell: PointCell }[] = [];
  const take = (read: Place | null, cell: PointCell) => {
    if (read) found.push({ place: turned(read, cell, report), cell });
    else report("point", cell.text, cell.column);
  };
  if (latitude.text || longitude.text) {
    take(place(readDegrees(latitude.text), readDegrees(longitude.text)), {
      column: `${latitude.column} / ${longitude.column}`,
      text: `${latitude.text} / ${longitude.text}`,
    });
  }
  for (const cell of others) if (cell.text) take(readPlace(cell.text), cell);

  const [first, ...rest] = found;
  if (!first) {
    report("no-point", "");
    return null;
  }
  for (const { place: other, cell } of rest) {
    if (metresBetween(first.place, other) > sameSpot) report("points-disagree", cell.text, cell.column);
  }
  if (!isInItaly(first.place)) report("point-far", first.cell.text, first.cell.column);
  return first.place;
}

function turned(read: Place, cell: PointCell, report: Report): Place {
  const exchanged = { latitude: read.longitude, longitude: read.latitude };
  if (isInItaly(read) || !isInItaly(exchanged)) return read;
  report("point-swapped", cell.text, cell.column);
  return exchanged;
}

const isInItaly = ({ latitude, longitude }: Place) =>
  latitude > italy.south && latitude < italy.north && longitude > italy.west && longitude < italy.east;

const metresOfDegree = 111_195;

/** Good for the size of a city: the earth is flat there. */
export function metresBetween(one: Place, other: Place): number {
  const north = (one.latitude - other.latitude) * metresOfDegree;
  const middle = ((one.latitude + other.latitude) / 2) * (Math.PI / 180);
  return Math.hypot(north, (one.longitude - other.longitude) * metresOfDegree * Math.cos(middle));
}
