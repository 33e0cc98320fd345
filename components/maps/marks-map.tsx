// SPDX-License-Identifier: AGPL-3.0-or-later
import { onDrawing, pathOf } from "#lib/kernel/flat-map.ts";
import type { Point, Polygon } from "#lib/kernel/polygon.ts";
import { labelPoint } from "./label-point.ts";
import { Marks } from "./marks.tsx";
import { frameOf, rectangle } from "./projection.ts";

/** Something that stands at a point: one thing, or several that are too near to each other. */
export type PlacedMark = { longitude: number; latitude: number; count: number; href: string; label: string };

/** What a zone has without a point: a square near its middle. */
export type ZoneOfDrawing = {
  code: string;
  name: string;
  polygon: Polygon;
  without?: { count: number; href: string; label: string };
};

type Props = {
  zones: readonly ZoneOfDrawing[];
  marks: readonly PlacedMark[];
  /** The part that is shown; everything where none is named. */
  area?: readonly [west: number, south: number, east: number, north: number];
  label: string;
  /** Places that are known by their outline. */
  outlines?: readonly Polygon[];
  /** On a small drawing the names are written larger. */
  isSmall?: boolean;
};

const square = 26;

/** How near a mark may come to the middle of a name: in a small zone full of marks the name gives way, the table beside has it. */
const nameReach = { width: 36, height: 18 };

/** A zone that is narrower than this on the drawing has no room for its name. */
const narrowest = 20;

const widthOf = (outline: readonly Point[]): number => {
  const across = outline.map(([x]) => x);
  return Math.max(...across) - Math.min(...across);
};

/** A label hangs below its point: what stands a little above the middle of its square is what it must not cover. */
const labelHeight = 6;

/** Marks on the zones. Every mark is a link; the largest come first, so that none hides a small one. */
export function MarksMap({ zones, marks, area, label, outlines = [], isSmall = false }: Props) {
  const frame = frameOf(area ? [rectangle(area)] : zones.map(({ polygon }) => polygon));
  if (!frame) return null;
  const placed = marks.map(({ longitude, latitude, count, href, label: words }) => {
    const [x, y] = onDrawing(frame, [longitude, latitude]);
    return { x, y, count, href, label: words };
  });
  const drawn = zones.map((zone) => ({
    zone,
    rings: zone.polygon.coordinates.map((ring) => ring.map((point) => onDrawing(frame, point))),
  }));
  return (
    <svg viewBox={`0 0 ${frame.width} ${frame.height}`} className="marks-map block h-auto w-full" aria-label={label}>
      <g className="fill-wash stroke-sky stroke-[1.5]">
        {drawn.map(({ zone, rings }) => (
          <path key={zone.code} d={pathOf(rings)} />
        ))}
      </g>
      <g className="fill-primary/30 stroke-primary-deep stroke-2">
        {outlines.map(({ coordinates }) => {
          const outline = pathOf(coordinates.map((ring) => ring.map((point) => onDrawing(frame, point))));
          return <path key={outline} d={outline} />;
        })}
      </g>
      <Marks marks={placed} />
      {drawn.map(({ zone, rings: [outline = []] }) => {
        const at = labelPoint(
          outline,
          placed.map(({ x, y }) => [x, y - labelHeight]),
        );
        const isCovered = placed.some(
          ({ x, y }) => Math.abs(x - at[0]) < nameReach.width && Math.abs(y + 9 - at[1]) < nameReach.height,
        );
        const hasRoom = !isCovered && widthOf(outline) > narrowest;
        return <ZoneMark key={zone.code} zone={zone} at={at} name={hasRoom ? zone.name : null} isSmall={isSmall} />;
      })}
    </svg>
  );
}

type ZoneMarkProps = { zone: ZoneOfDrawing; name: string | null; isSmall: boolean; at: Point };

/** The name, and below it what has no point of its own. */
function ZoneMark({ zone: { without }, name, isSmall, at: [x, y] }: ZoneMarkProps) {
  return (
    <>
      {name ? (
        <text
          x={round(x)}
          y={round(y) - 6}
          textAnchor="middle"
          className={`pointer-events-none hidden fill-soft stroke-white stroke-3 font-semibold [paint-order:stroke] sm:block ${isSmall ? "text-[17px]" : "text-[10px]"}`}
        >
          {name}
        </text>
      ) : null}
      {without ? (
        <a href={without.href} className="mark">
          <title>{without.label}</title>
          <rect
            x={round(x - square / 2)}
            y={round(y)}
            width={square}
            height={square * 0.75}
            rx="3"
            className="fill-white stroke-primary-deep stroke-[1.5]"
          />
          <text
            x={round(x)}
            y={round(y) + 14}
            textAnchor="middle"
            className="fill-ink text-[11px] font-bold tabular-nums"
          >
            {without.count}
          </text>
        </a>
      ) : null}
    </>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
