// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { ProposalMap } from "#components/maps/proposal-map.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Polygon } from "#lib/kernel/polygon.ts";
import { filterQuery, type MapArea } from "#lib/proposals/schemas.ts";

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string; polygon: Polygon }[];
  proposal: { publication: string; address: string | null; longitude: number | null; latitude: number | null };
};

/** How far one sees to each side of the point, in degrees: about a kilometre and a half. */
const reach = { longitude: 0.02, latitude: 0.0118 };

/** Where it would be: in words, and on a piece of the map that leads to what else is proposed around it. */
export function ProposalPlace({ locale, zones, proposal }: Props) {
  const t = useTranslations("search.place");
  const { publication, address, longitude, latitude } = proposal;
  if (publication === "hidden" || (!address && longitude === null)) return null;
  return (
    <section>
      <h2 className="pb-3 text-2xl">{t("title")}</h2>
      {address ? (
        <p lang="it" className="pb-3">
          {address}
        </p>
      ) : null}
      {longitude !== null && latitude !== null ? (
        <Around locale={locale} zones={zones} point={[longitude, latitude]} />
      ) : null}
    </section>
  );
}

type Around = Pick<Props, "locale" | "zones"> & { point: readonly [number, number] };

function Around({ locale, zones, point: [longitude, latitude] }: Around) {
  const t = useTranslations("search.place");
  const area: MapArea = [
    longitude - reach.longitude,
    latitude - reach.latitude,
    longitude + reach.longitude,
    latitude + reach.latitude,
  ];
  const around = href(locale, "proposalSearch", {}, { ...filterQuery({ area }), view: "map" });
  return (
    <div className="overflow-hidden rounded-broad border border-line">
      <ProposalMap
        isSmall
        label={t("map")}
        area={area}
        zones={zones}
        marks={[{ longitude, latitude, count: 1, href: around, label: t("around") }]}
      />
    </div>
  );
}
