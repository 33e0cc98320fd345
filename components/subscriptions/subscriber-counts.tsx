// SPDX-License-Identifier: AGPL-3.0-or-later
import { Table } from "#components/ui/table.tsx";

type Props = {
  caption: string;
  what: string;
  count: string;
  rows: readonly { code: string; label: string; count: number }[];
};

/** How many get mail, by what they chose. */
export const SubscriberCounts = ({ caption, what, count, rows }: Props) => (
  <Table
    caption={caption}
    columns={[
      { key: "label", label: what },
      { key: "count", label: count },
    ]}
    rows={rows.map(({ code, label, count: total }) => ({ id: code, label, count: total }))}
  />
);
