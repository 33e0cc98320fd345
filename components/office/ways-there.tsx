// SPDX-License-Identifier: AGPL-3.0-or-later
import { OfficeMap } from "#components/maps/office-map.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import type { Polygon } from "#lib/kernel/polygon.ts";
import { type WayThere, waysThere } from "#lib/municipality/vocabulary.ts";

type Props = {
  locale: Locale;
  office: {
    officeName: Localized;
    address: string;
    point?: Point | null;
    directions?: Record<WayThere, Localized>;
  };
  zones: readonly { code: string; name: string; polygon: Polygon }[];
};

type Point = { longitude: number; latitude: number };

/** A map with streets, for a computer that has no programme for maps; nothing of it is loaded before one goes there. */
const openStreetMap = ({ latitude, longitude }: Point) =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;

/** Where the office is and how one gets there and in: in words, and on a map that says nothing the words do not. */
export function WaysThere({ locale, office, zones }: Props) {
  const t = useTranslations("services.directions");
  const { point, directions, address } = office;
  const told = waysThere.filter((way) => directions?.[way][locale]);
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
      <div className="space-y-4">
        <p className="text-xl">{address}</p>
        {told.length > 0 ? (
          <DescriptionList
            items={told.map((way) => ({
              id: way,
              term: t(`ways.${way}`),
              description: <span className="whitespace-pre-line">{directions?.[way][locale]}</span>,
            }))}
          />
        ) : null}
        {point ? (
          <p className="flex flex-wrap gap-x-8 print:hidden">
            <TextLink href={openStreetMap(point)} icon="map-marker">
              {t("streets")}
            </TextLink>
            <TextLink href={`geo:${point.latitude},${point.longitude}`} icon="map-marker">
              {t("open")}
            </TextLink>
          </p>
        ) : null}
      </div>
      {point && zones.length > 0 ? (
        <OfficeMap
          zones={zones}
          office={point}
          name={office.officeName[locale]}
          label={t("map", { office: office.officeName[locale], address })}
        />
      ) : null}
    </div>
  );
}
