// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { type ChartPart, StackedRows } from "#components/charts/stacked-rows.tsx";
import { Section } from "#components/layout/section.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Table } from "#components/ui/table.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";

export type FiguresRow<Figure extends string> = {
  id: string;
  label: string;
  /** The label as a link to what is counted. */
  linked?: ReactNode;
  figures: Readonly<Record<Figure, number | null>>;
};

type Props<Figure extends string> = {
  title: string;
  lead: string;
  /** What the rows are: "Tema". */
  of: string;
  rows: readonly FiguresRow<Figure>[];
  /** The figures that are drawn, in the order of the bar; those of the table besides. */
  parts: readonly (ChartPart & { key: Figure })[];
  columns: readonly { key: Figure; label: string }[];
  wide?: boolean;
};

/** Figures drawn, and the same in a table. */
export function StatisticsSection<Figure extends string>({
  title,
  lead,
  of,
  rows,
  parts,
  columns,
  wide,
}: Props<Figure>) {
  const t = useTranslations("statistics");
  return (
    <Section title={title} lead={lead}>
      <div className="max-w-4xl pb-8">
        <StackedRows
          label={t("chart", { title })}
          parts={parts}
          wide={wide}
          rows={rows.map(({ id, label, figures }) => ({
            id,
            label,
            values: Object.fromEntries(parts.map(({ key }) => [key, figures[key] ?? 0])),
          }))}
        />
      </div>
      <Disclosure summary={t("numbers", { title })}>
        <Table<"label" | Figure>
          caption={title}
          captionHidden
          columns={[{ key: "label", label: of }, ...columns.map((column) => ({ ...column, numeric: true }))]}
          rows={rows.map(({ id, label, linked, figures }) => ({
            id,
            label: linked ?? label,
            ...(Object.fromEntries(columns.map(({ key }) => [key, figures[key] ?? "–"])) as Record<Figure, ReactNode>),
          }))}
        />
      </Disclosure>
    </Section>
  );
}
