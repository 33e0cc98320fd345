// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ProposalMap } from "#components/maps/proposal-map.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Polygon } from "#lib/kernel/polygon.ts";
import { filterQuery, type MapArea, type ProposalFilter } from "#lib/proposals/schemas.ts";

type Mark = {
  longitude: number;
  latitude: number;
  count: number;
  number: string | null;
  title: string | null;
  area: MapArea;
};

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string; polygon: Polygon }[];
  marks: readonly Mark[];
  /** How many have no point, by the code of their zone. */
  withoutPoint: Readonly<Record<string, number>>;
  filter?: ProposalFilter;
};

/** Where a part of the map is as narrow as this, in degrees (some 150 m), one looks no closer: the list says what is there. */
const street = 0.002;

/** The proposals on the zones: a dot leads to a proposal, a circle into its part of the map, a square to its zone's. */
export function ProposalsOnMap({ locale, zones, marks, withoutPoint, filter = {} }: Props) {
  const t = useTranslations("search.map");
  const query = filterQuery(filter);
  const leads = ({ number, area }: Mark) =>
    number
      ? href(locale, "proposal", { number })
      : href(
          locale,
          "proposalSearch",
          {},
          { ...query, ...filterQuery({ area }), view: area[2] - area[0] < street ? undefined : "map" },
        );
  const says = ({ number, title, count }: Mark) =>
    number ? t("single", { number, title: title || t("hiddenTitle") }) : t("cluster", { count });
  return (
    <figure className="space-y-4">
      <div className="overflow-hidden rounded-broad border border-line">
        <ProposalMap
          label={t("label")}
          area={filter.area}
          marks={marks.map((mark) => ({ ...mark, href: leads(mark), label: says(mark) }))}
          zones={zones.map((zone) => {
            const count = withoutPoint[zone.code];
            const search = href(locale, "proposalSearch", {}, { ...query, area: undefined, zone: zone.code });
            return count && !filter.area
              ? { ...zone, without: { count, href: search, label: t("withoutPoint", { zone: zone.name, count }) } }
              : { ...zone, without: undefined };
          })}
        />
      </div>
      <figcaption>
        <ul aria-label={t("legend")} className="flex flex-wrap gap-x-6 gap-y-2 text-base text-soft">
          <LegendItem label={t("legendSingle")}>
            <circle cx="14" cy="12" r="6" className="fill-primary" />
          </LegendItem>
          <LegendItem label={t("legendCluster")}>
            <circle cx="14" cy="12" r="11" className="fill-primary" />
            <text x="14" y="16" textAnchor="middle" className="fill-white text-[11px] font-bold">
              5
            </text>
          </LegendItem>
          {filter.area ? null : (
            <LegendItem label={t("legendWithout")}>
              <rect x="1" y="2" width="26" height="20" rx="3" className="fill-white stroke-primary-deep" />
              <text x="14" y="16" textAnchor="middle" className="fill-ink text-[11px] font-bold">
                5
              </text>
            </LegendItem>
          )}
        </ul>
      </figcaption>
    </figure>
  );
}

function LegendItem({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden="true" viewBox="0 0 28 24" className="h-6 w-7 shrink-0">
        {children}
      </svg>
      {label}
    </li>
  );
}
