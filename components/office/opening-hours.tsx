// SPDX-License-Identifier: AGPL-3.0-or-later
import { Table } from "#components/ui/table.tsx";
import { noon, weekdays } from "#lib/hours/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { Hours } from "#lib/kernel/opening.ts";
import { spansInWords } from "./hours-in-words.ts";

type Props = { locale: Locale; weekly: readonly (Hours & { weekday: number })[] };

/** Every week's morning and afternoon, day by day; a weekend on which the office never opens is left out. */
export function OpeningHours({ locale, weekly }: Props) {
  const t = useTranslations("pages.office");
  const days = useTranslations("office.page.days");
  const hours = (weekday: number, isHalf: (opens: number) => boolean) =>
    spansInWords(
      locale,
      weekly.filter((each) => each.weekday === weekday && isHalf(each.opens)),
    ) || t("closed");
  return (
    <Table
      caption={t("hoursCaption")}
      captionHidden
      narrow
      columns={[
        { key: "day", label: t("day") },
        { key: "morning", label: t("morning") },
        { key: "afternoon", label: t("afternoon") },
      ]}
      rows={weekdays
        .filter((day) => day <= 5 || weekly.some(({ weekday }) => weekday === day))
        .map((day) => ({
          id: String(day),
          day: days(`${day}`),
          morning: hours(day, (opens) => opens < noon),
          afternoon: hours(day, (opens) => opens >= noon),
        }))}
    />
  );
}
