// SPDX-License-Identifier: AGPL-3.0-or-later
import { closerView, MarksFigure } from "#components/finding/marks-figure.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Polygon } from "#lib/kernel/polygon.ts";
import type { MapMark } from "#lib/maps/vocabulary.ts";
import { filterQuery, type ProposalFilter } from "#lib/proposals/schemas.ts";

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string; polygon: Polygon }[];
  marks: readonly MapMark[];
  /** How many have no point, by the code of their zone. */
  withoutPoint: Readonly<Record<string, number>>;
  filter?: ProposalFilter;
};

/** The proposals on the zones. */
export function ProposalsOnMap({ locale, zones, marks, withoutPoint, filter = {} }: Props) {
  const t = useTranslations("search.map");
  const query = filterQuery(filter);
  const leads = ({ number, area }: MapMark) =>
    number
      ? href(locale, "proposal", { number })
      : href(locale, "proposalSearch", {}, { ...query, ...filterQuery({ area }), view: closerView(area) });
  const says = ({ number, title, count }: MapMark) =>
    number ? t("single", { number, title: title || t("hiddenTitle") }) : t("cluster", { count });
  return (
    <MarksFigure
      area={filter.area}
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
        const search = href(locale, "proposalSearch", {}, { ...query, area: undefined, zone: zone.code });
        return count && !filter.area
          ? { ...zone, without: { count, href: search, label: t("withoutPoint", { zone: zone.name, count }) } }
          : { ...zone, without: undefined };
      })}
    />
  );
}
