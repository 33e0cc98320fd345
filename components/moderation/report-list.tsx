// SPDX-License-Identifier: AGPL-3.0-or-later
import { DateTime } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { Ground } from "#lib/moderation/vocabulary.ts";

type Report = { id: string; ground: Ground; note: string; createdAt: Date };

/** What was reported, in the words of those who did. */
export function ReportList({ locale, reports }: { locale: Locale; reports: readonly Report[] }) {
  const t = useTranslations("moderation");
  if (reports.length === 0) return <p>{t("item.noReports")}</p>;
  return (
    <ul className="space-y-4">
      {reports.map(({ id, ground, note, createdAt }) => (
        <li key={id} className="rounded-smooth border border-line p-4">
          <p className="font-semibold">{t(`ground.${ground}`)}</p>
          <p lang="it" className="measure whitespace-pre-line wrap-anywhere">
            {note || t("item.noteless")}
          </p>
          <p className="text-base text-soft">
            <DateTime locale={locale} value={createdAt} withTime />
          </p>
        </li>
      ))}
    </ul>
  );
}
