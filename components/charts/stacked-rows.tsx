// SPDX-License-Identifier: AGPL-3.0-or-later
import { useId } from "react";

/** How a part of a bar looks: colour and hatching together, so that neither is needed alone. */
export type PartLook = "solid" | "hatched" | "crossed" | "outlined";

export type ChartPart = { key: string; label: string; look: PartLook };

export type ChartRow = { id: string; label: string; values: Readonly<Record<string, number>> };

type Props = {
  parts: readonly ChartPart[];
  rows: readonly ChartRow[];
  /** What the drawing shows, in one sentence. */
  label: string;
  /** Names that are words rather than months stand above their bar on a phone, and have more room beside it elsewhere. */
  wide?: boolean;
};

const rowShapes = {
  narrow: "grid-cols-[5.5rem_1fr_2rem]",
  wide: "grid-cols-[1fr_2.5rem] sm:grid-cols-[13rem_1fr_2.5rem]",
};

/** A bar a row, made of parts. The numbers are in the table that goes with it; the words keep their size on a phone. */
export function StackedRows({ parts, rows, label, wide = false }: Props) {
  const id = useId();
  const longest = Math.max(1, ...rows.map((row) => total(row, parts)));
  return (
    <figure>
      <Patterns id={id} />
      <ul className="flex flex-wrap gap-x-6 gap-y-2 pb-6 text-base">
        {parts.map((part) => (
          <li key={part.key} className="flex items-center gap-2">
            <svg aria-hidden="true" className="h-5 w-8">
              <Part id={id} look={part.look} x="1" width="30" />
            </svg>
            {part.label}
          </li>
        ))}
      </ul>
      <div role="img" aria-label={label} className="space-y-2">
        {rows.map((row) => (
          <div
            key={row.id}
            className={`grid items-center gap-x-3 text-base ${wide ? rowShapes.wide : rowShapes.narrow}`}
          >
            <span className={`text-soft ${wide ? "max-sm:col-span-2 sm:text-right" : "text-right"}`}>{row.label}</span>
            <svg aria-hidden="true" className="h-6 w-full overflow-visible">
              <rect y="22" width="100%" height="1" className="fill-hairline" />
              {placed(row, parts, longest).map(({ part, x, width }) => (
                <Part key={part.key} id={id} look={part.look} x={`${x}%`} width={`${width}%`} />
              ))}
            </svg>
            <span className="font-semibold tabular-nums">{total(row, parts) || "–"}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}

const total = (row: ChartRow, parts: readonly ChartPart[]) =>
  parts.reduce((sum, part) => sum + (row.values[part.key] ?? 0), 0);

/** Each part after the one before it, in hundredths of the longest bar. */
function placed(row: ChartRow, parts: readonly ChartPart[], longest: number) {
  const share = (value: number) => Math.round((value / longest) * 1000) / 10;
  return parts
    .map((part, index) => ({
      part,
      x: share(total(row, parts.slice(0, index))),
      width: share(row.values[part.key] ?? 0),
    }))
    .filter(({ width }) => width > 0);
}

const fills: Record<PartLook, string> = {
  solid: "fill-primary stroke-primary-deep",
  hatched: "stroke-warning",
  crossed: "stroke-danger",
  outlined: "fill-white stroke-edge",
};

function Part({ id, look, x, width }: { id: string; look: PartLook; x: string; width: string }) {
  const pattern = look === "hatched" || look === "crossed" ? `url(#${id}-${look})` : undefined;
  return (
    <rect
      x={x}
      y="2"
      width={width}
      height="16"
      fill={pattern}
      className={fills[look]}
      strokeDasharray={look === "outlined" ? "3 2" : undefined}
    />
  );
}

function Patterns({ id }: { id: string }) {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      <defs>
        <pattern id={`${id}-hatched`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" className="fill-warning-light" />
          <rect width="4" height="8" className="fill-sun" />
        </pattern>
        <pattern id={`${id}-crossed`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" className="fill-danger" />
          <path d="M0 4h8M4 0v8" className="stroke-white" strokeWidth="1.5" />
        </pattern>
      </defs>
    </svg>
  );
}
