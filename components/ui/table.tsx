// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";

export type Column<Key extends string> = { key: Key; label: ReactNode; numeric?: boolean };

type Props<Key extends string> = {
  caption: ReactNode;
  /** Hide the caption where a heading right above says the same. */
  captionHidden?: boolean;
  columns: readonly Column<Key>[];
  rows: readonly ({ id: string } & Record<Key, ReactNode>)[];
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

/** A table; on a phone every row becomes a small list of "label: value". The first column names the row. */
export function Table<Key extends string>({ caption, captionHidden, columns, rows }: Props<Key>) {
  return (
    <table {...is.table} className="block w-full border-collapse text-base md:table">
      <caption className={captionHidden ? "sr-only" : "block pb-3 text-left text-soft md:table-caption"}>
        {caption}
      </caption>
      <thead {...is.rowgroup} className="sr-only md:not-sr-only md:table-header-group">
        <tr {...is.row} className="border-b-2 border-edge">
          {columns.map((column) => (
            <th
              key={column.key}
              {...is.columnheader}
              scope="col"
              className={`px-3 py-3 align-bottom font-semibold ${column.numeric ? "text-right" : "text-left"}`}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...is.rowgroup} className="block md:table-row-group">
        {rows.map((row) => (
          <tr key={row.id} {...is.row} className="block border-b border-line py-3 md:table-row md:py-0">
            {columns.map((column, index) => (
              <Cell key={column.key} column={column} first={index === 0}>
                {row[column.key]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ column, first, children }: { column: Column<string>; first: boolean; children: ReactNode }) {
  const look = `py-1 md:table-cell md:px-3 md:py-3 md:align-top ${column.numeric ? "md:text-right md:tabular-nums" : "text-left"}`;
  if (first) {
    return (
      <th {...is.rowheader} scope="row" className={`block text-lg font-semibold md:text-base ${look}`}>
        {children}
      </th>
    );
  }
  return (
    <td {...is.cell} className={`flex justify-between gap-4 ${look}`}>
      <span aria-hidden="true" className="text-muted md:hidden">
        {column.label}
      </span>
      <span className="text-right md:text-inherit">{children}</span>
    </td>
  );
}
