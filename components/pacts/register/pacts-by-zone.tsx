// SPDX-License-Identifier: AGPL-3.0-or-later
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { elsewhere } from "#lib/pacts/vocabulary.ts";

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string }[];
  /** How many there are by the code of the zone. */
  counts: Readonly<Record<string, number>>;
};

/** The same as the map, for who reads rather than looks. */
export function PactsByZone({ locale, zones, counts }: Props) {
  const t = useTranslations("pact-register");
  const rows = [...zones, { code: elsewhere, name: t("filters.noZone") }];
  return (
    <Table
      caption={t("map.byZone")}
      narrow
      columns={[
        { key: "zone", label: t("filters.zone") },
        { key: "total", label: t("map.total"), numeric: true },
      ]}
      rows={rows.map(({ code, name }) => ({
        id: code,
        zone: (
          <TextLink href={href(locale, "pactSearch", {}, { zone: code })} className="touch">
            {name}
          </TextLink>
        ),
        total: counts[code] ?? 0,
      }))}
    />
  );
}
