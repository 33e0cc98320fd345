// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { MarksMap } from "#components/maps/marks-map.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Polygon } from "#lib/kernel/polygon.ts";

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string; polygon: Polygon }[];
  places: readonly { slug: string; name: string; longitude: number; latitude: number; area: Polygon | null }[];
};

/** What was found, on the zones: each mark leads to a commons; the list below says the same. */
export function CommonsMap({ locale, zones, places }: Props) {
  const t = useTranslations("commons.map");
  return (
    <div className="mx-auto max-w-4xl overflow-hidden rounded-broad border border-line">
      <MarksMap
        label={t("label")}
        zones={zones}
        outlines={places.flatMap(({ area }) => area ?? [])}
        marks={places.map(({ slug, name, longitude, latitude }) => ({
          ...{ longitude, latitude, count: 1, label: name },
          href: href(locale, "commonsItem", { slug }),
        }))}
      />
    </div>
  );
}
