// SPDX-License-Identifier: AGPL-3.0-or-later
import { Select } from "#components/forms/select.tsx";
import { Button } from "#components/ui/button.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { type RatedKind, ratedKinds } from "#lib/feedback/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = { locale: Locale; kind: RatedKind; month: string | undefined; months: readonly string[] };

/** Pages or services, one month or the last twelve; and the same as CSV. */
export function ResultFilters({ locale, kind, month, months }: Props) {
  const t = useTranslations("feedback.desk");
  return (
    <div className="flex flex-wrap items-end gap-4 rounded-broad bg-wash p-5">
      <form action={href(locale, "deskFeedback")} className="flex flex-wrap items-end gap-4">
        <Select
          locale={locale}
          name="kind"
          label={t("kind")}
          defaultValue={kind}
          options={ratedKinds.map((value) => ({ value, label: t(`${value}s`) }))}
        />
        <Select
          locale={locale}
          name="month"
          label={t("month")}
          emptyLabel={t("lastYear")}
          defaultValue={month ?? ""}
          options={months.map((value) => ({ value, label: formatDay(locale, `${value}-01`, "month") }))}
          optional
        />
        <Button variant="secondary">{t("show")}</Button>
      </form>
      <form action="/api/desk/feedback" method="post">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="month" value={month ?? ""} />
        <Button variant="secondary" icon="download">
          {t("csv")}
        </Button>
      </form>
    </div>
  );
}
