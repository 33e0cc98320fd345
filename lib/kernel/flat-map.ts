// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Point, Polygon } from "./polygon.ts";

/**
 * How the ground lies on a drawing. Over the few kilometres of a municipality the Earth is flat: a degree is so many
 * units of the drawing, east and north, and one reads a place off the drawing as exactly as it was drawn.
 */
export type Frame = {
  width: number;
  height: number;
  /** The corner of the drawing on the ground (WGS 84, degrees). */
  west: number;
  north: number;
  perLongitude: number;
  perLatitude: number;
};

type Size = { width: number; height: number; margin: number };

/** Fits what is shown into a drawing, in its middle; null where there is nothing to show. */
export function frameAround(polygons: readonly Polygon[], { width, height, margin }: Size): Frame | null {
  const places = polygons.flatMap(({ coordinates: [outer = []] }) => outer);
  if (places.length === 0) return null;
  const longitudes = places.map(([longitude]) => longitude);
  const latitudes = places.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const perLatitude = Math.min(
    (width - 2 * margin) / ((east - west) * narrowing),
    (height - 2 * margin) / (north - south),
  );
  const perLongitude = perLatitude * narrowing;
  return {
    width,
    height,
    perLongitude,
    perLatitude,
    west: (west + east) / 2 - width / 2 / perLongitude,
    north: (south + north) / 2 + height / 2 / perLatitude,
  };
}

/** Tenths of a unit are finer than anyone sees. */
export const onDrawing = (frame: Frame, [longitude, latitude]: Point): Point => [
  round((longitude - frame.west) * frame.perLongitude, 10),
  round((frame.north - latitude) * frame.perLatitude, 10),
];

/** To the hundred thousandth of a degree: about a metre. */
export const onGround = (frame: Frame, [x, y]: Point): Point => [
  round(frame.west + x / frame.perLongitude, 100_000),
  round(frame.north - y / frame.perLatitude, 100_000),
];

const round = (value: number, parts: number) => Math.round(value * parts) / parts;

/** The rings of a polygon as the `d` of an SVG path. */
export const pathOf = (rings: readonly (readonly Point[])[]): string =>
  rings.map((ring) => `M${ring.map((point) => point.join(" ")).join("L")}Z`).join("");
