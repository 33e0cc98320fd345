// SPDX-License-Identifier: AGPL-3.0-or-later
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Kind = { id: string; name: Localized; minutes: number; seats: number; daysAhead: number; retiredAt: Date | null };

/** What can be booked, and what no longer can. */
export function KindTable({ locale, kinds }: { locale: Locale; kinds: readonly Kind[] }) {
  const t = useTranslations("visits.kinds");
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={[
        { key: "name", label: t("name") },
        { key: "minutes", label: t("length"), numeric: true },
        { key: "seats", label: t("seats"), numeric: true },
        { key: "ahead", label: t("ahead"), numeric: true },
        { key: "offered", label: t("offered") },
      ]}
      rows={kinds.map(({ id, name, minutes, seats, daysAhead, retiredAt }) => ({
        id,
        name: (
          <TextLink href={href(locale, "deskVisitKind", { id })} className="touch">
            {name[locale]}
          </TextLink>
        ),
        minutes: t("minutes", { minutes }),
        seats,
        ahead: t("days", { days: daysAhead }),
        offered: t(retiredAt ? "no" : "yes"),
      }))}
    />
  );
}
