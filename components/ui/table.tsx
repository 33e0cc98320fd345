// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { ReactNode } from "react";

export type Column<Key extends string> = {
  key: Key;
  label: ReactNode;
  numeric?: boolean;
  /** In the small list of a phone, where `label` is more than words. */
  stackedLabel?: string;
  /** How the rows are ordered by this column, where they are. */
  sorted?: "ascending" | "descending";
};

type Props<Key extends string> = {
  caption: ReactNode;
  /** Hide the caption where a heading right above says the same. */
  captionHidden?: boolean;
  columns: readonly Column<Key>[];
  rows: readonly ({ id: string } & Record<Key, ReactNode>)[];
  /** A table of two or three short columns stays a table on a phone. */
  narrow?: boolean;
};

/** The roles written out: some browsers forget that a table is one when its `display` changes. */
const is = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
};

/** How a row becomes a list of "label: value" on a phone; paper is narrow too, but has room for a table. */
const stacking = {
  table: "phone:block",
  caption: "phone:block",
  head: "phone:sr-only",
  body: "phone:block",
  row: "phone:block phone:py-3",
  rowHeader: "min-w-36 phone:block phone:py-1 phone:text-lg",
  cell: "phone:flex phone:justify-between phone:gap-4 phone:px-0 phone:py-1",
  label: "hidden phone:inline phone:max-w-2/5 phone:shrink-0",
  value: "phone:min-w-0 phone:text-right",
  space: "px-3 py-3 align-top",
  heading: "p-3",
};

const standing: typeof stacking = {
  table: "",
  caption: "",
  head: "",
  body: "",
  row: "",
  rowHeader: "",
  cell: "",
  label: "hidden",
  value: "",
  space: "px-3 py-1.5 align-middle phone:px-2",
  heading: "p-3 phone:px-2",
};

/**
 * A table; on a phone every row becomes a small list, unless it is `narrow`. The first column names the row. Only what its
 * cells say is sent (docs/decisions/0079-what-repeats-is-sent-as-data.md).
 */
export function Table<Key extends string>({ caption, captionHidden, columns, rows, narrow = false }: Props<Key>) {
  const look = narrow ? standing : stacking;
  return (
    <table {...is.table} className={`w-full border-collapse text-base ${look.table}`}>
      <caption className={captionHidden ? "sr-only" : `pb-3 text-left text-soft ${look.caption}`}>{caption}</caption>
      <thead {...is.rowgroup} className={look.head}>
        <tr {...is.row} className="border-b-2 border-edge">
          {columns.map((column) => (
            <th
              key={column.key}
              {...is.columnheader}
              scope="col"
              aria-sort={column.sorted}
              className={`align-bottom font-semibold first:pl-0 last:pr-0 ${look.heading} ${alignment(column)}`}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...is.rowgroup} className={look.body}>
        {rows.map((row) => (
          <tr key={row.id} {...is.row} className={`border-b border-line ${look.row}`}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th
                  key={column.key}
                  {...is.rowheader}
                  scope="row"
                  className={`text-left font-semibold first:pl-0 ${look.space} ${look.rowHeader}`}
                >
                  {row[column.key]}
                </th>
              ) : (
                <td
                  key={column.key}
                  {...is.cell}
                  className={`last:pr-0 ${look.space} ${alignment(column)} ${look.cell}`}
                >
                  <span aria-hidden="true" className={`text-muted ${look.label}`}>
                    {column.stackedLabel ?? column.label}
                  </span>
                  <span className={look.value}>{row[column.key]}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const alignment = (column: Column<string>) => (column.numeric ? "text-right tabular-nums" : "text-left");
