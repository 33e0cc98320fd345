// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";

/** A mark where it stands on the drawing. */
export type DrawnMark = { x: number; y: number; count: number; href: string; label: string };

/**
 * What stands at points of a map: each mark is a link. A map has hundreds, so they are sent as what they say
 * (docs/decisions/0079-what-repeats-is-sent-as-data.md).
 */
export function Marks({ marks }: { marks: readonly DrawnMark[] }) {
  return (
    <g className="marks">
      {marks.map(({ x, y, count, href, label }) => (
        <a key={href} href={href} className="mark">
          <title>{label}</title>
          <circle cx={x} cy={y} r={radius(count)} />
          {count > 1 ? (
            <text x={x} y={y + 4}>
              {count}
            </text>
          ) : (
            // What is small to see is not small to touch.
            <circle cx={x} cy={y} r="17" />
          )}
        </a>
      ))}
    </g>
  );
}

/** More grow slowly: ten times as many are half as wide again. */
const radius = (count: number) => (count === 1 ? 6 : Math.round((9 + 4 * Math.log10(count)) * 10) / 10);
