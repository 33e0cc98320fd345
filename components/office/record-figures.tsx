// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { OfficeRecord } from "#lib/office/vocabulary.ts";

/** The office's own record in three figures. */
export function RecordFigures({ record }: { record: OfficeRecord }) {
  const t = useTranslations("office.record");
  if (record.inTimeShare === null) return <p className="text-soft">{t("nothing")}</p>;
  return (
    <dl className="grid gap-x-8 gap-y-8 sm:grid-cols-3">
      <Figure value={<>{record.inTimeShare}%</>} label={t("inTime")} note={t("answered", { count: record.answered })} />
      {record.averageDays === null ? null : (
        <Figure value={record.averageDays} label={t("averageDays", { days: record.averageDays })} />
      )}
      <Figure
        value={record.open + record.overdue}
        label={t("open", { count: record.open + record.overdue })}
        note={t("overdue", { count: record.overdue })}
      />
    </dl>
  );
}

function Figure({ value, label, note }: { value: ReactNode; label: string; note?: string }) {
  return (
    <div className="flex flex-col-reverse justify-end border-l-4 border-primary pl-5">
      <dt className="text-lg leading-snug">
        {label}
        {note ? <span className="block text-base text-muted">{note}</span> : null}
      </dt>
      <dd className="text-6xl font-bold text-primary-deep tabular-nums">{value}</dd>
    </div>
  );
}
