// SPDX-License-Identifier: AGPL-3.0-or-later
import sharp from "sharp";
import type { Position } from "./borders.ts";
import { type Zone, zones } from "./zones.ts";

const width = 1_000;
const height = 720;
const margin = 60;

/** The map a citizen attaches: their neighbourhood among the others, and a circle around the place they mean. */
export async function drawSketch(slug: string, place: Position): Promise<File> {
  const zone = zones.find((candidate) => candidate.slug === slug);
  if (!zone) throw new Error(`There is no neighbourhood ${slug}`);
  const project = projectionOn(zone);
  const outline = (of: Zone) =>
    of.shape.coordinates.map((ring) => `M${ring.map((position) => project(position).join(" ")).join("L")}Z`).join("");
  const [x, y] = project(place);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#f7f4ec"/>
    <g fill="#ece6d6" stroke="#b5ab93" stroke-width="3">${zones.map((of) => `<path d="${outline(of)}"/>`).join("")}</g>
    <path d="${outline(zone)}" fill="#fffdf6" stroke="#5b5341" stroke-width="6"/>
    <circle cx="${x}" cy="${y}" r="44" fill="none" stroke="#b3261e" stroke-width="9"/>
    <circle cx="${x}" cy="${y}" r="9" fill="#b3261e"/>
  </svg>`;
  const picture = await sharp(Buffer.from(drawing)).png().toBuffer();
  return new File([new Uint8Array(picture)], "mappa-del-luogo.png", { type: "image/png" });
}

/** Fits a neighbourhood into the picture: over so few kilometres the Earth is flat. */
function projectionOn(zone: Zone): (position: Position) => [number, number] {
  const ring = zone.shape.coordinates.flat();
  const west = Math.min(...ring.map(([longitude]) => longitude));
  const east = Math.max(...ring.map(([longitude]) => longitude));
  const south = Math.min(...ring.map(([, latitude]) => latitude));
  const north = Math.max(...ring.map(([, latitude]) => latitude));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min((width - 2 * margin) / ((east - west) * narrowing), (height - 2 * margin) / (north - south));
  return ([longitude, latitude]) => [
    Math.round(width / 2 + (longitude - (west + east) / 2) * narrowing * scale),
    Math.round(height / 2 - (latitude - (south + north) / 2) * scale),
  ];
}
