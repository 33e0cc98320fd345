// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { Table } from "#components/ui/table.tsx";

/** Clock times in Europe/Rome; days from 1 (Monday) to 7. */
type Opening = { day: number; from: string; to: string };

const workingDays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Morning and afternoon, day by day; a weekend on which the office never opens is left out. */
export function OpeningHours({ openings }: { openings: readonly Opening[] }) {
  const t = useTranslations("pages.office");
  const days = useTranslations("office.page.days");
  const hours = (day: number, isHalf: (opening: Opening) => boolean) =>
    openings
      .filter((opening) => opening.day === day && isHalf(opening))
      .map(({ from, to }) => `${from}–${to}`)
      .join(", ") || t("closed");
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
      rows={workingDays
        .filter((day) => day <= 5 || openings.some((opening) => opening.day === day))
        .map((day) => ({
          id: String(day),
          day: days(`${day}`),
          morning: hours(day, ({ from }) => from < "13:00"),
          afternoon: hours(day, ({ from }) => from >= "13:00"),
        }))}
    />
  );
}
