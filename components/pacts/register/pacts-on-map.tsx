// SPDX-License-Identifier: AGPL-3.0-or-later
import { closerView, MarksFigure } from "#components/finding/marks-figure.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Polygon } from "#lib/kernel/polygon.ts";
import type { MapArea, MapMark } from "#lib/maps/vocabulary.ts";
import { type PactFilter, pactFilterQuery } from "#lib/pacts/register-schemas.ts";

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string; polygon: Polygon }[];
  /** The part that is shown. */
  area: MapArea;
  marks: readonly MapMark[];
  /** How many have no point, by the code of their zone. */
  withoutPoint: Readonly<Record<string, number>>;
  filter?: PactFilter;
};

/** The pacts on the zones, and beyond them where there are some. */
export function PactsOnMap({ locale, zones, area, marks, withoutPoint, filter = {} }: Props) {
  const t = useTranslations("pact-register.map");
  const query = pactFilterQuery(filter);
  const leads = ({ number, area }: MapMark) =>
    number
      ? href(locale, "pact", { number })
      : href(locale, "pactSearch", {}, { ...query, ...pactFilterQuery({ area }), view: closerView(area) });
  const says = ({ number, title, count }: MapMark) =>
    number ? t("single", { number, title: title ?? "" }) : t("cluster", { count });
  return (
    <MarksFigure
      area={area}
      words={{
        label: t("label"),
        legend: t("legend"),
        single: t("legendSingle"),
        cluster: t("legendCluster"),
        without: t("legendWithout"),
      }}
      marks={marks.map((mark) => ({ ...mark, href: leads(mark), label: says(mark) }))}
      zones={zones.map((zone) => {
        const count = withoutPoint[zone.code];
        if (!count || filter.area) return { ...zone, without: undefined };
        const search = href(locale, "pactSearch", {}, { ...query, zone: zone.code });
        return { ...zone, without: { count, href: search, label: t("withoutPoint", { zone: zone.name, count }) } };
      })}
    />
  );
}
