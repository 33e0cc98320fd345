// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { type KeyboardEvent, type MouseEvent, useId, useState } from "react";
import { FieldGroup } from "#components/forms/field.tsx";
import { Button } from "#components/ui/button.tsx";
import { type Frame, onDrawing, onGround, pathOf } from "#lib/kernel/flat-map.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { isInPolygon, type Point } from "#lib/kernel/polygon.ts";

/** A zone on the drawing. */
export type DrawnZone = { name: string; rings: Point[][] };

type Props = {
  locale: Locale;
  frame: Frame;
  zones: readonly DrawnZone[];
  /** The same drawing as a picture that one presses where there is no JavaScript, and how wide it is shown. */
  picture: { address: string; width: number; height: number };
  longitude: string;
  latitude: string;
  error?: string;
  words: Record<"legend" | "hint" | "name" | "role" | "none" | "at" | "outside" | "remove" | "plain", string>;
};

/** Where an arrow key leads. */
export const directions: Record<string, Point> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How far an arrow key moves the point, in units of the drawing. */
const stride = 8;
const smallStride = 1;

/** A point on the map of the zones, put there with a finger, a mouse or the arrow keys. */
export function PlacePicker({ locale, frame, zones, picture, longitude, latitude, error, words }: Props) {
  const [point, setPoint] = useState<Point | null>(
    longitude && latitude ? onDrawing(frame, [Number(longitude), Number(latitude)]) : null,
  );
  const middle: Point = [frame.width / 2, frame.height / 2];
  const hint = useId();
  const mark = point ? (
    <g transform={`translate(${point[0]} ${point[1]})`}>
      <circle r="14" className="fill-none stroke-danger stroke-[3]" />
      <circle r="4" className="fill-danger" />
    </g>
  ) : null;
  const [east, north] = point ? onGround(frame, point) : ["", ""];

  /** Enter and space press without a place: they put the point in the middle, from where the arrows move it. */
  function press({ detail, clientX, clientY, currentTarget }: MouseEvent<HTMLButtonElement>) {
    const drawing = currentTarget.firstElementChild?.getBoundingClientRect();
    if (detail === 0 || !drawing) return setPoint(point ?? middle);
    const scale = frame.width / drawing.width;
    setPoint([(clientX - drawing.left) * scale, (clientY - drawing.top) * scale]);
  }

  function steer(event: KeyboardEvent) {
    if (event.key === "Delete" || event.key === "Backspace") setPoint(null);
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    const step = event.shiftKey ? smallStride : stride;
    const [x, y] = point ?? middle;
    setPoint([within(x + direction[0] * step, frame.width), within(y + direction[1] * step, frame.height)]);
  }

  return (
    <FieldGroup locale={locale} name="point" label={words.legend} error={error} optional>
      <input type="hidden" name="longitude" value={east} />
      <input type="hidden" name="latitude" value={north} />
      <noscript>
        <p className="pb-2">{words.plain}</p>
        <div className="relative w-fit">
          <input
            type="image"
            name="point"
            src={picture.address}
            alt={words.name}
            width={picture.width}
            height={picture.height}
            className="block"
          />
          <svg
            viewBox={`0 0 ${frame.width} ${frame.height}`}
            className="pointer-events-none absolute inset-0 size-full"
            aria-hidden="true"
          >
            {mark}
          </svg>
        </div>
        <p className="pt-2">{told()}</p>
      </noscript>
      <div className="space-y-3 noscript:hidden">
        <p id={hint} className="text-base text-soft">
          {words.hint}
        </p>
        <button
          type="button"
          aria-label={words.name}
          aria-roledescription={words.role}
          aria-describedby={hint}
          onClick={press}
          onKeyDown={steer}
          className="block w-full cursor-crosshair touch-manipulation rounded-smooth border-2 border-edge"
        >
          <svg viewBox={`0 0 ${frame.width} ${frame.height}`} className="block h-auto w-full" aria-hidden="true">
            {zones.map(({ name, rings }) => (
              <path key={name} d={pathOf(rings)} className="fill-wash stroke-primary-deep stroke-[1.5]" />
            ))}
            {mark}
          </svg>
        </button>
        <p role="status">{told()}</p>
        {point ? (
          <Button type="button" variant="secondary" onClick={() => setPoint(null)}>
            {words.remove}
          </Button>
        ) : null}
      </div>
    </FieldGroup>
  );

  function told(): string {
    if (!point) return words.none;
    const zone = zones.find(({ rings }) => isInPolygon({ type: "Polygon", coordinates: rings }, point));
    return zone ? words.at.replace("{zone}", zone.name) : words.outside;
  }
}

const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);
