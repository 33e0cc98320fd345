// SPDX-License-Identifier: AGPL-3.0-or-later
import { type GeoProjection, geoMercator, geoPath } from "d3-geo";
import { labelPoint } from "./label-point.ts";

type Polygon = { type: "Polygon"; coordinates: [number, number][][] };

export type MappedZone = {
  code: string;
  name: string;
  polygon: Polygon;
  /** What the zone's shade shows, and the number written on it. */
  count: number;
  href: string;
  /** What the link says; it holds what one sees, name and number: "Stazione 7 proposte". */
  label: string;
};

const width = 480;
const height = 390;
const margin = 6;

/** From few to many; dark text stays readable on each. */
const shades = ["fill-white", "fill-wash", "fill-primary-light", "fill-sky", "fill-sky-strong"] as const;

/** The zones as a drawing made on the server. Each is a link; whoever cannot use it finds the same in the list beside. */
export function ZoneMap({ zones, label }: { zones: readonly MappedZone[]; label: string }) {
  const projection = projectionOf(zones);
  const draw = geoPath(projection).digits(1);
  const most = Math.max(1, ...zones.map((zone) => zone.count));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="zone-map block h-auto w-full" aria-label={label}>
      {zones.map((zone) => {
        const [x, y] = labelPoint(outlineOf(zone.polygon, projection));
        return (
          <a key={zone.code} href={zone.href} className="no-underline">
            <title>{zone.label}</title>
            <path
              d={draw(clockwise(zone.polygon)) ?? ""}
              className={`stroke-primary-deep stroke-[1.5] transition-colors ${shade(zone.count, most)}`}
            />
            <g textAnchor="middle" className="fill-ink">
              <text x={x} y={y - 4} className="hidden text-[11px] font-semibold sm:block">
                {zone.name}
              </text>
              <text x={x} y={y + 13} className="text-[18px] font-bold tabular-nums">
                {zone.count}
              </text>
            </g>
          </a>
        );
      })}
    </svg>
  );
}

function projectionOf(zones: readonly MappedZone[]) {
  const all = {
    type: "FeatureCollection" as const,
    features: zones.map((zone) => ({
      type: "Feature" as const,
      properties: null,
      geometry: clockwise(zone.polygon),
    })),
  };
  const frame: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  return geoMercator().fitExtent(frame, all);
}

/** The outer ring on the drawing. */
const outlineOf = (polygon: Polygon, projection: GeoProjection) =>
  (polygon.coordinates[0] ?? []).flatMap((position) => {
    const point = projection(position);
    return point ? [point] : [];
  });

/** On d3's globe the inside of a ring lies to its right; GeoJSON (RFC 7946) has it to the left. */
const clockwise = (polygon: Polygon): Polygon => ({
  type: "Polygon",
  coordinates: polygon.coordinates.map((ring) => ring.toReversed()),
});

const shade = (count: number, most: number) =>
  shades[count === 0 ? 0 : Math.min(shades.length - 1, Math.ceil((count / most) * (shades.length - 1)))];
