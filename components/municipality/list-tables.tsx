// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useFormatter, useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Topic = { code: string; name: Localized; retiredAt: Date | null };

/** Under what one proposes, and under what no longer. */
export function TopicsTable({ locale, topics }: { locale: Locale; topics: readonly Topic[] }) {
  const t = useTranslations("municipality");
  return (
    <Table
      caption={t("topics.caption")}
      captionHidden
      columns={[
        { key: "name", label: t("topics.name") },
        { key: "state", label: t("list.state") },
      ]}
      rows={topics.map(({ code, name, retiredAt }) => ({
        id: code,
        name: <TextLink href={href(locale, "deskTopic", { code })}>{name[locale]}</TextLink>,
        state: <State retiredAt={retiredAt} />,
      }))}
    />
  );
}

type Zone = {
  code: string;
  name: string;
  population: number;
  polygon: { coordinates: readonly unknown[] };
  proposedPolygon: unknown;
  retiredAt: Date | null;
};

/** The neighbourhoods, and whether each has its boundary. */
export function ZonesTable({ locale, zones }: { locale: Locale; zones: readonly Zone[] }) {
  const t = useTranslations("municipality");
  const format = useFormatter();
  const drawn = ({ polygon, proposedPolygon }: Zone) => {
    if (proposedPolygon !== null) return <Badge tone="warning">{t("zones.isProposed")}</Badge>;
    return polygon.coordinates.length > 0 ? t("zones.isDrawn") : <Badge tone="warning">{t("zones.notDrawn")}</Badge>;
  };
  return (
    <Table
      caption={t("zones.caption")}
      captionHidden
      columns={[
        { key: "name", label: t("zones.name") },
        { key: "population", label: t("zones.population"), numeric: true },
        { key: "drawn", label: t("zones.drawn") },
        { key: "state", label: t("list.state") },
      ]}
      rows={zones.map((zone) => ({
        id: zone.code,
        name: <TextLink href={href(locale, "deskZone", { code: zone.code })}>{zone.name}</TextLink>,
        population: format.number(zone.population),
        drawn: drawn(zone),
        state: <State retiredAt={zone.retiredAt} />,
      }))}
    />
  );
}

function State({ retiredAt }: { retiredAt: Date | null }) {
  const t = useTranslations("municipality.list");
  return retiredAt ? <Badge icon="locked">{t("retired")}</Badge> : t("inForce");
}
