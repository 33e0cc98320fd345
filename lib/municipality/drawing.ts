// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Frame, frameAround, onDrawing, pathOf } from "#lib/kernel/flat-map.ts";
import type { Point, Polygon } from "#lib/kernel/polygon.ts";

const size = { width: 480, height: 390, margin: 6 };

/** How wide the picture is shown that one presses without JavaScript: it fits the narrowest phone. */
const pictureWidth = 300;

export const mapFrame = (zones: readonly { polygon: Polygon }[]): Frame | null =>
  frameAround(
    zones.map(({ polygon }) => polygon),
    size,
  );

/** Where the zones lie on the drawing of the municipality; null where they were never drawn. */
export function drawingOf(zones: readonly { name: string; polygon: Polygon }[]) {
  const frame = mapFrame(zones);
  if (!frame) return null;
  const drawn = zones.map(({ name, polygon }) => ({
    name,
    rings: polygon.coordinates.map((ring) => ring.map((point) => onDrawing(frame, point))),
  }));
  const height = Math.round((pictureWidth * frame.height) / frame.width);
  return { frame, zones: drawn, picture: { address: pictureOf(frame, drawn), width: pictureWidth, height } };
}

/** The drawing as an SVG file within its own address: no request, and nothing of it can run. */
function pictureOf(frame: Frame, zones: readonly { rings: Point[][] }[]): string {
  const paths = zones.map(({ rings }) => `<path d="${pathOf(rings)}"/>`).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}"><g fill="#f5f9ff" stroke="#003366" stroke-width="1.5">${paths}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** What was pressed on the picture, in pixels of it, as a point of the drawing. */
export const pressedOn = (frame: Frame, [x, y]: Point): Point => [
  (x * frame.width) / pictureWidth,
  (y * frame.width) / pictureWidth,
];
