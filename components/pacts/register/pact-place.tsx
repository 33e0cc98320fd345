// SPDX-License-Identifier: AGPL-3.0-or-later
import { around, PlaceAround } from "#components/maps/place-around.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Point, Polygon } from "#lib/kernel/polygon.ts";
import { pactFilterQuery } from "#lib/pacts/register-schemas.ts";

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string; polygon: Polygon }[];
  pact: {
    address: string | null;
    neighbourhood: string | null;
    longitude: number | null;
    latitude: number | null;
    area: Polygon | null;
  };
};

/** Where it is: in words, and on a piece of the map that leads to what else is cared for around it. */
export function PactPlace({ locale, zones, pact: { address, neighbourhood, longitude, latitude, area } }: Props) {
  const t = useTranslations("pact-register.place");
  const words = [address, neighbourhood].filter(Boolean).join(", ");
  const point: Point | null = longitude !== null && latitude !== null ? [longitude, latitude] : null;
  if (!words && !point) return null;
  return (
    <section>
      <h2 className="pb-3 text-2xl">{t("title")}</h2>
      {words ? (
        <p lang="it" className="pb-3">
          {words}
        </p>
      ) : null}
      {point ? (
        <PlaceAround
          zones={zones}
          point={point}
          outline={area}
          label={t("map")}
          mark={{ href: searchAround(point), label: t("around") }}
        />
      ) : null}
    </section>
  );

  function searchAround(point: Point): string {
    const [west, south, east, north] = around(point);
    const search = { ...pactFilterQuery({ area: [west, south, east, north] }), view: "map" };
    return href(locale, "pactSearch", {}, search);
  }
}
