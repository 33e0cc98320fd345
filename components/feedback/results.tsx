// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { type ChartPart, StackedRows } from "#components/charts/stacked-rows.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Table } from "#components/ui/table.tsx";
import { type Marks, ratings } from "#lib/feedback/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import { type Locale, languageTag } from "#lib/kernel/locale.ts";

export type ResultRow = { id: string; label: string; link?: ReactNode; answers: number; average: number; marks: Marks };

type Props = { locale: Locale; caption: string; what: string; rows: readonly ResultRow[] };

/** How pages, services or months were rated: drawn, and in numbers. */
export function Results({ locale, caption, what, rows }: Props) {
  const t = useTranslations("feedback.results");
  const parts: ChartPart[] = [
    { key: "high", label: t("high"), look: "solid" },
    { key: "middle", label: t("middle"), look: "hatched" },
    { key: "low", label: t("low"), look: "crossed" },
  ];
  const number = new Intl.NumberFormat(languageTag[locale], { minimumFractionDigits: 1 });
  return (
    <>
      <div className="max-w-4xl pb-8">
        <StackedRows
          label={caption}
          parts={parts}
          wide
          rows={rows.map(({ id, label, marks }) => ({
            id,
            label,
            values: { high: marks[4] + marks[5], middle: marks[3], low: marks[1] + marks[2] },
          }))}
        />
      </div>
      <Disclosure summary={t("numbers")}>
        <Table
          caption={caption}
          captionHidden
          columns={[
            { key: "what", label: what },
            { key: "answers", label: t("answers"), numeric: true },
            { key: "average", label: t("average"), numeric: true },
            ...ratings.map((mark) => ({ key: `mark${mark}` as const, label: t("mark", { mark }), numeric: true })),
          ]}
          rows={rows.map(({ id, label, link, answers, average, marks }) => ({
            id,
            what: link ?? label,
            answers,
            average: number.format(average),
            mark1: marks[1],
            mark2: marks[2],
            mark3: marks[3],
            mark4: marks[4],
            mark5: marks[5],
          }))}
        />
      </Disclosure>
    </>
  );
}
