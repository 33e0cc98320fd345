// SPDX-License-Identifier: AGPL-3.0-or-later
import { onDrawing, pathOf } from "#lib/kernel/flat-map.ts";
import type { Polygon } from "#lib/kernel/polygon.ts";
import { labelPoint } from "./label-point.ts";
import { frameOf } from "./projection.ts";

type Props = {
  zones: readonly { code: string; name: string; polygon: Polygon }[];
  office: { longitude: number; latitude: number };
  /** What is written beside the mark. */
  name: string;
  label: string;
};

/** How near a zone's name may come to the mark and its words. */
const reach = { width: 110, height: 22 };

/** Where the office is among the neighbourhoods: a drawing of ours, asked of nobody. */
export function OfficeMap({ zones, office, name, label }: Props) {
  const frame = frameOf(zones.map(({ polygon }) => polygon));
  if (!frame) return null;
  const [x, y] = onDrawing(frame, [office.longitude, office.latitude]);
  const isRight = x > frame.width / 2;
  const drawn = zones.map(({ code, name: zone, polygon }) => ({
    ...{ code, zone },
    rings: polygon.coordinates.map((ring) => ring.map((point) => onDrawing(frame, point))),
  }));
  return (
    <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label} className="block h-auto w-full">
      <g className="fill-wash stroke-sky stroke-[1.5]">
        {drawn.map(({ code, rings }) => (
          <path key={code} d={pathOf(rings)} />
        ))}
      </g>
      <g textAnchor="middle" className="fill-soft text-[11px] font-semibold">
        {drawn.map(({ code, zone, rings }) => {
          const [zoneX, zoneY] = labelPoint(rings[0] ?? []);
          if (Math.abs(zoneX - x) < reach.width && Math.abs(zoneY - y) < reach.height) return null;
          return (
            <text key={code} x={zoneX} y={zoneY}>
              {zone}
            </text>
          );
        })}
      </g>
      <circle cx={x} cy={y} r="9" className="fill-primary-deep stroke-white stroke-3" />
      <text
        x={x + (isRight ? -16 : 16)}
        y={y + 5}
        textAnchor={isRight ? "end" : "start"}
        className="fill-ink stroke-white stroke-4 text-[16px] font-bold [paint-order:stroke]"
      >
        {name}
      </text>
    </svg>
  );
}
