// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Point, Polygon } from "#lib/kernel/polygon.ts";
import { MarksMap } from "./marks-map.tsx";

type Props = {
  zones: readonly { code: string; name: string; polygon: Polygon }[];
  point: Point;
  /** Of a place that is known by more than a point: it is shown from nearer by. */
  outline?: Polygon | null;
  label: string;
  /** Where the mark leads, and what it says. */
  mark: { href: string; label: string };
};

/** How far one sees to each side of the point, in degrees: about a kilometre and a half. */
const reach = { longitude: 0.02, latitude: 0.0118 };

/** How many times further than its own half one sees around an outline, and no nearer than some 700 m. */
const room = 4;
const nearest = 0.009;

/** The part of the map around a place: west, south, east, north. */
export function around([longitude, latitude]: Point, outline: Polygon | null = null) {
  const reached = outline === null ? reach : reachOf(outline);
  return [
    longitude - reached.longitude,
    latitude - reached.latitude,
    longitude + reached.longitude,
    latitude + reached.latitude,
  ] as const;
}

function reachOf({ coordinates: [outer = []] }: Polygon) {
  const half = (axis: 0 | 1) => {
    const at = outer.map((corner) => corner[axis]);
    return (Math.max(...at) - Math.min(...at)) / 2;
  };
  const longitude = Math.max(nearest, room * half(0), (room * half(1) * reach.longitude) / reach.latitude);
  return { longitude, latitude: (longitude * reach.latitude) / reach.longitude };
}

/** Where something is, on a piece of the map of the zones. */
export function PlaceAround({ zones, point, outline = null, label, mark }: Props) {
  const [longitude, latitude] = point;
  return (
    <div className="overflow-hidden rounded-broad border border-line">
      <MarksMap
        isSmall
        label={label}
        area={around(point, outline)}
        zones={zones}
        outlines={outline ? [outline] : []}
        marks={[{ longitude, latitude, count: 1, ...mark }]}
      />
    </div>
  );
}
