// SPDX-License-Identifier: AGPL-3.0-or-later
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { wholeMunicipality } from "#lib/proposals/vocabulary.ts";

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string }[];
  /** How many there are, and how many of them have no point, by the code of the zone. */
  counts: Readonly<Record<string, number>>;
  withoutPoint: Readonly<Record<string, number>>;
};

/** The same as the map, for who reads rather than looks. */
export function ZonesWithCounts({ locale, zones, counts, withoutPoint }: Props) {
  const t = useTranslations("search.map");
  const rows = [...zones, { code: wholeMunicipality, name: t("wholeMunicipality") }];
  return (
    <Table
      caption={t("byZone")}
      narrow
      columns={[
        { key: "zone", label: t("zone") },
        { key: "placed", label: t("placed"), numeric: true },
        { key: "total", label: t("total"), numeric: true },
      ]}
      rows={rows.map(({ code, name }) => ({
        id: code,
        zone: (
          <TextLink href={href(locale, "proposalSearch", {}, { zone: code })} className="touch">
            {name}
          </TextLink>
        ),
        placed: code === wholeMunicipality ? "–" : (counts[code] ?? 0) - (withoutPoint[code] ?? 0),
        total: counts[code] ?? 0,
      }))}
    />
  );
}
