// SPDX-License-Identifier: AGPL-3.0-or-later
import { onDrawing, pathOf } from "#lib/kernel/flat-map.ts";
import type { Polygon } from "#lib/kernel/polygon.ts";
import { labelPoint } from "./label-point.ts";
import { frameOf } from "./projection.ts";

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

/** From few to many; dark text stays readable on each. */
const shades = ["fill-white", "fill-wash", "fill-primary-light", "fill-sky", "fill-sky-strong"] as const;

/** The zones as a drawing made on the server. Each is a link; whoever cannot use it finds the same in the list beside. */
export function ZoneMap({ zones, label }: { zones: readonly MappedZone[]; label: string }) {
  const drawn = zones.filter(({ polygon }) => polygon.coordinates.length > 0);
  const frame = frameOf(drawn.map(({ polygon }) => polygon));
  if (!frame) return null;
  const most = Math.max(1, ...drawn.map((zone) => zone.count));
  return (
    <svg viewBox={`0 0 ${frame.width} ${frame.height}`} className="zone-map block h-auto w-full" aria-label={label}>
      {drawn.map((zone) => {
        const rings = zone.polygon.coordinates.map((ring) => ring.map((point) => onDrawing(frame, point)));
        const [x, y] = labelPoint(rings[0] ?? []);
        return (
          <a key={zone.code} href={zone.href} className="no-underline">
            <title>{zone.label}</title>
            <path
              d={pathOf(rings)}
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

const shade = (count: number, most: number) =>
  shades[count === 0 ? 0 : Math.min(shades.length - 1, Math.ceil((count / most) * (shades.length - 1)))];
