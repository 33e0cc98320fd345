// SPDX-License-Identifier: AGPL-3.0-or-later
import { around, PlaceAround } from "#components/maps/place-around.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Point, Polygon } from "#lib/kernel/polygon.ts";
import { filterQuery } from "#lib/proposals/schemas.ts";

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string; polygon: Polygon }[];
  proposal: { publication: string; address: string | null; longitude: number | null; latitude: number | null };
};

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

type Around = Pick<Props, "locale" | "zones"> & { point: Point };

function Around({ locale, zones, point }: Around) {
  const t = useTranslations("search.place");
  const [west, south, east, north] = around(point);
  const near = href(
    locale,
    "proposalSearch",
    {},
    { ...filterQuery({ area: [west, south, east, north] }), view: "map" },
  );
  return <PlaceAround zones={zones} point={point} label={t("map")} mark={{ href: near, label: t("around") }} />;
}
