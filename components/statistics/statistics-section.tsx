// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type ChartPart, StackedRows } from "#components/charts/stacked-rows.tsx";
import { Section } from "#components/layout/section.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Table } from "#components/ui/table.tsx";
import type { ProposalFigures } from "#lib/proposals/vocabulary.ts";

type Figure = Exclude<keyof ProposalFigures, "medianDays">;

export type FiguresRow = {
  id: string;
  label: string;
  /** The label as a link to the proposals that are counted. */
  linked?: ReactNode;
  figures: ProposalFigures;
};

type Props = {
  title: string;
  lead: string;
  /** What the rows are: "Tema". */
  of: string;
  rows: readonly FiguresRow[];
  /** The figures that are drawn, in the order of the bar; those of the table besides. */
  parts: readonly (ChartPart & { key: Figure })[];
  columns: readonly (keyof ProposalFigures)[];
  wide?: boolean;
};

/** Figures drawn, and the same in a table. */
export function StatisticsSection({ title, lead, of, rows, parts, columns, wide }: Props) {
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
            values: Object.fromEntries(parts.map(({ key }) => [key, figures[key]])),
          }))}
        />
      </div>
      <Disclosure summary={t("numbers", { title })}>
        <Table
          caption={title}
          captionHidden
          columns={[{ key: "label", label: of }, ...columns.map((key) => ({ key, label: t(key), numeric: true }))]}
          rows={rows.map(({ id, label, linked, figures }) => ({
            id,
            label: linked ?? label,
            ...figures,
            medianDays: figures.medianDays ?? "–",
          }))}
        />
      </Disclosure>
    </Section>
  );
}
