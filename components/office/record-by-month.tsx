// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChartPart, StackedRows } from "#components/charts/stacked-rows.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Table } from "#components/ui/table.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { MonthRecord } from "#lib/office/vocabulary.ts";

/** Month by month, drawn and in numbers. */
export function RecordByMonth({ locale, months }: { locale: Locale; months: readonly MonthRecord[] }) {
  const t = useTranslations("office.terms");
  const parts: ChartPart[] = [
    { key: "inTime", label: t("inTime"), look: "solid" },
    { key: "answeredLate", label: t("answeredLate"), look: "hatched" },
    { key: "overdue", label: t("overdue"), look: "crossed" },
    { key: "open", label: t("openCases"), look: "outlined" },
  ];
  return (
    <>
      <div className="max-w-4xl pb-10">
        <StackedRows
          label={t("chartLabel")}
          parts={parts}
          rows={months.map(({ month, ...values }) => ({
            id: month,
            label: formatDay(locale, `${month}-01`, "shortMonth"),
            values,
          }))}
        />
      </div>
      <Disclosure summary={t("numbers")}>
        <Table
          caption={t("table")}
          captionHidden
          columns={[
            { key: "month", label: t("month") },
            { key: "filed", label: t("filed"), numeric: true },
            { key: "inTime", label: t("inTime"), numeric: true },
            { key: "answeredLate", label: t("answeredLate"), numeric: true },
            { key: "overdue", label: t("overdue"), numeric: true },
            { key: "open", label: t("openCases"), numeric: true },
          ]}
          rows={months.map(({ month, inTime, answeredLate, overdue, open }) => ({
            id: month,
            month: formatDay(locale, `${month}-01`, "month"),
            filed: inTime + answeredLate + overdue + open,
            inTime,
            answeredLate,
            overdue,
            open,
          }))}
        />
      </Disclosure>
    </>
  );
}
