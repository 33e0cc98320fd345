// SPDX-License-Identifier: AGPL-3.0-or-later
import { DateTime, formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Recorded = {
  id: string;
  repealedFrom: string;
  act: string;
  recordedAt: Date;
  recordedBy: string | null;
  takenBackAt: Date | null;
  takenBackBy: string | null;
  takenBackReason: string | null;
};

/** Every repeal that was told of a regulation, the latest first, also those that no longer count. */
export function RepealHistory({ locale, repeals }: { locale: Locale; repeals: readonly Recorded[] }) {
  const t = useTranslations("regulations");
  return (
    <ol className="measure divide-y divide-line border-y border-line">
      {repeals.map(
        ({ id, repealedFrom, act, recordedAt, recordedBy, takenBackAt, takenBackBy, takenBackReason: reason }) => (
          <li key={id} className="space-y-1 py-4">
            <p className="font-semibold">{t("repeal.listed", { day: formatDay(locale, repealedFrom) })}</p>
            <p lang="it">{act}</p>
            <p className="text-base text-soft">
              {t("desk.repealRecorded", { name: recordedBy ?? "" })} ·{" "}
              <DateTime locale={locale} value={recordedAt} withTime />
            </p>
            {takenBackAt ? (
              <p>
                {t("desk.repealTakenBack", {
                  name: takenBackBy ?? "",
                  day: formatDay(locale, takenBackAt),
                  reason: reason ?? "",
                })}
              </p>
            ) : null}
          </li>
        ),
      )}
    </ol>
  );
}
