// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChartPart, StackedRows } from "#components/charts/stacked-rows.tsx";
import { Table } from "#components/ui/table.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import { type Locale, languageTag } from "#lib/kernel/locale.ts";

type Load = {
  id: string;
  name: string;
  overdue: number;
  dueSoon: number;
  later: number;
  suspended: number;
  days: number | null;
};

type Props = { locale: Locale; who: "unit" | "officer"; label: string; loads: readonly Load[] };

/** Who has how many open cases: drawn, and in numbers. */
export function WorkloadChart({ locale, who, label, loads }: Props) {
  const t = useTranslations("cases.workload");
  const parts: ChartPart[] = [
    { key: "overdue", label: t("overdue"), look: "crossed" },
    { key: "dueSoon", label: t("dueSoon"), look: "hatched" },
    { key: "later", label: t("later"), look: "solid" },
    { key: "suspended", label: t("suspended"), look: "outlined" },
  ];
  const daysOf = (days: number | null) =>
    days === null ? t("none") : Math.round(days).toLocaleString(languageTag[locale]);
  return (
    <div className="space-y-10">
      <StackedRows
        label={label}
        parts={parts}
        wide
        rows={loads.map(({ id, name, overdue, dueSoon, later, suspended }) => ({
          id,
          label: name,
          values: { overdue, dueSoon, later, suspended },
        }))}
      />
      <Table
        caption={label}
        captionHidden
        columns={[
          { key: "name", label: t(who) },
          { key: "open", label: t("open"), numeric: true },
          { key: "overdue", label: t("overdue"), numeric: true },
          { key: "dueSoon", label: t("dueSoon"), numeric: true },
          { key: "later", label: t("later"), numeric: true },
          { key: "suspended", label: t("suspended"), numeric: true },
          { key: "days", label: t("days"), numeric: true },
        ]}
        rows={loads.map(({ id, name, overdue, dueSoon, later, suspended, days }) => ({
          id,
          name,
          open: overdue + dueSoon + later + suspended,
          overdue,
          dueSoon,
          later,
          suspended,
          days: daysOf(days),
        }))}
      />
    </div>
  );
}
