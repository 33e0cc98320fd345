// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { MarksMap, type PlacedMark, type ZoneOfDrawing } from "#components/maps/marks-map.tsx";
import type { Polygon } from "#lib/kernel/polygon.ts";
import type { MapArea } from "#lib/maps/vocabulary.ts";

type Props = {
  zones: readonly ZoneOfDrawing[];
  marks: readonly PlacedMark[];
  area?: MapArea;
  /** Places that are known by their outline. */
  outlines?: readonly Polygon[];
  words: { label: string; legend: string; single: string; cluster: string; without: string };
};

/** Where a part of the map is as narrow as this, in degrees (some 150 m), one looks no closer: the list says what is there. */
const street = 0.002;

/** Whether one looks at a part of the map closer, or at the list of what is there. */
export const closerView = ([west, , east]: MapArea): "map" | undefined => (east - west < street ? undefined : "map");

/** Things on the zones: a dot leads to one, a circle into its part of the map, a square to what its zone has elsewhere. */
export function MarksFigure({ zones, marks, area, outlines, words }: Props) {
  return (
    <figure className="space-y-4">
      <div className="overflow-hidden rounded-broad border border-line">
        <MarksMap label={words.label} area={area} marks={marks} outlines={outlines} zones={zones} />
      </div>
      <figcaption>
        <ul aria-label={words.legend} className="flex flex-wrap gap-x-6 gap-y-2 text-base text-soft">
          <LegendItem label={words.single}>
            <circle cx="14" cy="12" r="6" className="fill-primary" />
          </LegendItem>
          <LegendItem label={words.cluster}>
            <circle cx="14" cy="12" r="11" className="fill-primary" />
            <text x="14" y="16" textAnchor="middle" className="fill-white text-[11px] font-bold">
              5
            </text>
          </LegendItem>
          {zones.some(({ without }) => without) ? (
            <LegendItem label={words.without}>
              <rect x="1" y="2" width="26" height="20" rx="3" className="fill-white stroke-primary-deep" />
              <text x="14" y="16" textAnchor="middle" className="fill-ink text-[11px] font-bold">
                5
              </text>
            </LegendItem>
          ) : null}
        </ul>
      </figcaption>
    </figure>
  );
}

function LegendItem({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden="true" viewBox="0 0 28 24" className="h-6 w-7 shrink-0">
        {children}
      </svg>
      {label}
    </li>
  );
}
