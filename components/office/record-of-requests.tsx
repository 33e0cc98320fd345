// SPDX-License-Identifier: AGPL-3.0-or-later
import { Table } from "#components/ui/table.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { RequestRecord } from "#lib/office/vocabulary.ts";

/** How requests for assistance and reports were answered: counts alone. */
export function RecordOfRequests({ record }: { record: readonly RequestRecord[] }) {
  const t = useTranslations("assistance");
  if (record.length === 0) return <p className="text-soft">{t("record.none")}</p>;
  return (
    <Table
      caption={t("record.title")}
      captionHidden
      columns={[
        { key: "kind", label: t("record.kind") },
        { key: "received", label: t("record.received"), numeric: true },
        { key: "inTime", label: t("record.inTime"), numeric: true },
        { key: "late", label: t("record.late"), numeric: true },
        { key: "overdue", label: t("record.overdue"), numeric: true },
        { key: "open", label: t("record.open"), numeric: true },
        { key: "days", label: t("record.days"), numeric: true },
      ]}
      rows={record.map(({ kind, averageDays, ...counts }) => ({
        id: kind,
        kind: t(`kinds.${kind}`),
        ...counts,
        days: averageDays ?? "–",
      }))}
    />
  );
}
