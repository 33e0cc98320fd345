// SPDX-License-Identifier: AGPL-3.0-or-later
import { PlaceAround } from "#components/maps/place-around.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Polygon } from "#lib/kernel/polygon.ts";

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string; polygon: Polygon }[];
  event: { slug: string; place: string; longitude: number | null; latitude: number | null };
};

/** Where it takes place, on a piece of the map of the zones. */
export function EventPlace({ locale, zones, event: { slug, place, longitude, latitude } }: Props) {
  const t = useTranslations("agenda");
  if (longitude === null || latitude === null) return null;
  return (
    <section id="map">
      <h2 className="pb-3 text-2xl">{t("map")}</h2>
      <PlaceAround
        zones={zones}
        point={[longitude, latitude]}
        label={t("map")}
        mark={{ href: `${href(locale, "agendaEvent", { slug })}#map`, label: place || t("map") }}
      />
    </section>
  );
}
