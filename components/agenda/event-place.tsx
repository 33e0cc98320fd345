// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";

import { ProposalMap } from "#components/maps/proposal-map.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Polygon } from "#lib/kernel/polygon.ts";

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string; polygon: Polygon }[];
  event: { slug: string; place: string; longitude: number | null; latitude: number | null };
};

/** How far one sees to each side of the point, in degrees: about a kilometre and a half. */
const reach = { longitude: 0.02, latitude: 0.0118 };

/** Where it takes place, on a piece of the map of the zones. */
export function EventPlace({ locale, zones, event: { slug, place, longitude, latitude } }: Props) {
  const t = useTranslations("agenda");
  if (longitude === null || latitude === null) return null;
  return (
    <section id="map">
      <h2 className="pb-3 text-2xl">{t("map")}</h2>
      <div className="overflow-hidden rounded-broad border border-line">
        <ProposalMap
          isSmall
          label={t("map")}
          area={[
            longitude - reach.longitude,
            latitude - reach.latitude,
            longitude + reach.longitude,
            latitude + reach.latitude,
          ]}
          zones={zones}
          marks={[
            {
              ...{ longitude, latitude, count: 1, label: place || t("map") },
              href: `${href(locale, "agendaEvent", { slug })}#map`,
            },
          ]}
        />
      </div>
    </section>
  );
}
