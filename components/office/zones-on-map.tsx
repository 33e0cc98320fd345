// SPDX-License-Identifier: AGPL-3.0-or-later
import { ZoneMap } from "#components/maps/zone-map.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

export type ZoneOfMap = {
  code: string;
  name: string;
  population: number;
  polygon: { type: "Polygon"; coordinates: [number, number][][] };
  proposals: number;
};

/** The zones as a map and, beside it, the same in a table; each leads to its proposals. */
export function ZonesOnMap({ locale, zones }: { locale: Locale; zones: readonly ZoneOfMap[] }) {
  const t = useTranslations("office.zones");
  const search = (zone: ZoneOfMap) => href(locale, "proposalSearch", {}, { zone: zone.code });
  return (
    <div className="grid items-center gap-x-12 gap-y-8 lg:grid-cols-[3fr_2fr]">
      <ZoneMap
        label={t("mapLabel")}
        zones={zones.map((zone) => ({
          ...zone,
          count: zone.proposals,
          href: search(zone),
          label: t("mapZone", { zone: zone.name, count: zone.proposals }),
        }))}
      />
      <Table
        caption={t("map")}
        captionHidden
        narrow
        columns={[
          { key: "zone", label: t("zone") },
          { key: "proposals", label: t("legend"), numeric: true },
        ]}
        rows={zones.map((zone) => ({
          id: zone.code,
          zone: (
            <TextLink href={search(zone)} className="touch">
              {zone.name}
            </TextLink>
          ),
          proposals: zone.proposals,
        }))}
      />
    </div>
  );
}
