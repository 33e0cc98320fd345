// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { type KeyboardEvent, type MouseEvent, useId, useState } from "react";
import { useSent } from "#components/desk/desk-form.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { Button } from "#components/ui/button.tsx";
import { cornersIn, cornersInLines } from "#lib/kernel/corners.ts";
import { type Frame, onDrawing, onGround, pathOf } from "#lib/kernel/flat-map.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { isInPolygon, type Point } from "#lib/kernel/polygon.ts";
import { type DrawnZone, directions } from "./place-picker.tsx";

type Props = {
  locale: Locale;
  frame: Frame;
  zones: readonly DrawnZone[];
  /** The corners as they are kept, a line each. */
  corners: string;
  words: Record<
    | "list"
    | "listHint"
    | "map"
    | "role"
    | "hint"
    | "none"
    | "count"
    | "outside"
    | "undo"
    | "clear"
    | "zoomIn"
    | "zoomOut",
    string
  >;
};

const stride = 8;
const scales = [1, 2, 4, 8, 16, 32] as const;

/**
 * An area, corner by corner: with a finger, a mouse or the keyboard on the map, or as a list of coordinates. The list is
 * what is sent; without JavaScript it stands alone.
 */
export function AreaDrawer({ locale, frame, zones, corners, words }: Props) {
  const { error, sent } = useSent("area");
  const [text, setText] = useState(sent ?? corners);
  const [seen, setSeen] = useState(sent);
  if (sent !== seen) {
    setSeen(sent);
    if (sent !== undefined) setText(sent);
  }
  const drawn = (cornersIn(text) ?? []).map((corner) => onDrawing(frame, corner));
  const [zoom, setZoom] = useState(drawn.length > 0 ? 3 : 0);
  const [cursor, setCursor] = useState<Point>(drawn[0] ?? [frame.width / 2, frame.height / 2]);
  const hint = useId();

  const scale = scales[zoom] ?? 1;
  const [wide, high] = [frame.width / scale, frame.height / scale];
  const left = Math.min(Math.max(cursor[0] - wide / 2, 0), frame.width - wide);
  const top = Math.min(Math.max(cursor[1] - high / 2, 0), frame.height - high);

  const keep = (points: readonly Point[]) => setText(cornersInLines(points.map((point) => onGround(frame, point))));
  const add = (point: Point) => keep([...drawn, point]);
  const undo = () => keep(drawn.slice(0, -1));

  /** Enter and space press without a place: they put a corner where the cursor is. */
  function press({ detail, clientX, clientY, currentTarget }: MouseEvent<HTMLButtonElement>) {
    const box = currentTarget.firstElementChild?.getBoundingClientRect();
    if (detail === 0 || !box) return add(cursor);
    const [across, down] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
    const point: Point = [left + across * wide, top + down * high];
    add(point);
    // The map follows to where one goes on: after the first corner, and where its edge is near.
    const isNearEdge = [across, down].some((part) => part < 0.2 || part > 0.8);
    if (drawn.length === 0 || isNearEdge) setCursor(point);
  }

  function steer(event: KeyboardEvent) {
    if (event.key === "Backspace" || event.key === "Delete") undo();
    if (event.key === "+") zoomBy(1);
    if (event.key === "-") zoomBy(-1);
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    const step = (event.shiftKey ? 1 : stride) / scale;
    setCursor([
      Math.min(Math.max(cursor[0] + direction[0] * step, 0), frame.width),
      Math.min(Math.max(cursor[1] + direction[1] * step, 0), frame.height),
    ]);
  }

  const zoomBy = (steps: number) => setZoom(Math.min(Math.max(zoom + steps, 0), scales.length - 1));
  const isInside = (point: Point) =>
    zones.some(({ rings }) => isInPolygon({ type: "Polygon", coordinates: rings }, point));

  return (
    <div className="space-y-4">
      <div className="space-y-3 noscript:hidden">
        <p id={hint} className="text-base text-soft">
          {words.hint}
        </p>
        <button
          type="button"
          aria-label={words.map}
          aria-roledescription={words.role}
          aria-describedby={hint}
          onClick={press}
          onKeyDown={steer}
          className="block w-full cursor-crosshair touch-manipulation rounded-smooth border-2 border-edge"
        >
          <svg viewBox={`${left} ${top} ${wide} ${high}`} className="block h-auto w-full" aria-hidden="true">
            {zones.map(({ name, rings }) => (
              <path
                key={name}
                d={pathOf(rings)}
                vectorEffect="non-scaling-stroke"
                className="fill-wash stroke-primary-deep stroke-[1.5]"
              />
            ))}
            {drawn.length > 1 ? (
              <path
                d={pathOf([drawn])}
                vectorEffect="non-scaling-stroke"
                className="fill-danger/20 stroke-danger stroke-[2.5]"
              />
            ) : null}
            {drawn.map(([x, y], index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two corners may be the same point
              <circle key={index} cx={x} cy={y} r={5 / scale} className="fill-danger" />
            ))}
            <path
              d={`M${cursor[0] - 10 / scale} ${cursor[1]}h${20 / scale}M${cursor[0]} ${cursor[1] - 10 / scale}v${20 / scale}`}
              vectorEffect="non-scaling-stroke"
              className="fill-none stroke-ink stroke-[2]"
            />
          </svg>
        </button>
        <p role="status">{told()}</p>
        <div className="flex flex-wrap gap-3">
          <Button type="button" variant="secondary" onClick={() => zoomBy(1)}>
            {words.zoomIn}
          </Button>
          <Button type="button" variant="secondary" onClick={() => zoomBy(-1)}>
            {words.zoomOut}
          </Button>
          {drawn.length > 0 ? (
            <>
              <Button type="button" variant="secondary" onClick={undo}>
                {words.undo}
              </Button>
              <Button type="button" variant="secondary" onClick={() => setText("")}>
                {words.clear}
              </Button>
            </>
          ) : null}
        </div>
      </div>
      <TextArea
        locale={locale}
        name="area"
        label={words.list}
        hint={words.listHint}
        error={error}
        rows={5}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        spellCheck={false}
        optional
      />
    </div>
  );

  function told(): string {
    if (drawn.length === 0) return words.none;
    const count = words.count.replace("{count}", String(drawn.length));
    return drawn.every(isInside) ? count : `${count} ${words.outside}`;
  }
}
