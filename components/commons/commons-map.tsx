// SPDX-License-Identifier: AGPL-3.0-or-later
import { closerView, MarksFigure } from "#components/finding/marks-figure.tsx";
import { type CommonsFilter, commonsFilterQuery } from "#lib/commons/schemas.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Polygon } from "#lib/kernel/polygon.ts";
import type { MapArea, MapMark } from "#lib/maps/vocabulary.ts";

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string; polygon: Polygon }[];
  /** The part that is shown. */
  area: MapArea;
  marks: readonly MapMark[];
  outlines: readonly Polygon[];
  /** How many have no point, by the code of their zone. */
  withoutPoint: Readonly<Record<string, number>>;
  filter: CommonsFilter;
};

/** What was found, on the zones: a dot leads to a commons, a circle into its part of the map; the list below says the same. */
export function CommonsMap({ locale, zones, area, marks, outlines, withoutPoint, filter }: Props) {
  const t = useTranslations("commons.map");
  const search = (change: CommonsFilter, view?: "map") =>
    href(locale, "commons", {}, { ...commonsFilterQuery({ ...filter, ...change }), view });
  return (
    <MarksFigure
      area={area}
      outlines={outlines}
      words={{
        label: t("label"),
        legend: t("legend"),
        single: t("legendSingle"),
        cluster: t("legendCluster"),
        without: t("legendWithout"),
      }}
      marks={marks.map(({ number: slug, title, count, ...mark }) => ({
        ...{ longitude: mark.longitude, latitude: mark.latitude, count },
        href: slug ? href(locale, "commonsItem", { slug }) : search({ area: mark.area }, closerView(mark.area)),
        label: slug ? (title ?? "") : t("cluster", { count }),
      }))}
      zones={zones.map((zone) => {
        const count = withoutPoint[zone.code];
        if (!count || filter.area) return { ...zone, without: undefined };
        const label = t("withoutPoint", { zone: zone.name, count });
        return { ...zone, without: { count, href: search({ zone: zone.code }), label } };
      })}
    />
  );
}
