// SPDX-License-Identifier: AGPL-3.0-or-later
import { PlaceAround } from "#components/maps/place-around.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Point, Polygon } from "#lib/kernel/polygon.ts";

/** Put on the map by who asked, or only that of the street they named. */
export type RequestPoint = { at: Point; isOfStreet: boolean };

export type ZoneOnMap = { code: string; name: string; polygon: Polygon };

/** Where it is, on a piece of the map of the zones. */
export function RequestPlace({
  point: { at, isOfStreet },
  zones,
}: {
  point: RequestPoint;
  zones: readonly ZoneOnMap[];
}) {
  const t = useTranslations("assistance.view");
  const [longitude, latitude] = at;
  const label = t("map");
  return (
    <section id="map" className="max-w-xl">
      <h3 className="pb-2 text-xl">{label}</h3>
      <p className="pb-3">
        {isOfStreet ? t("street") : t("point", { point: `${latitude.toFixed(5)}, ${longitude.toFixed(5)}` })}
      </p>
      <PlaceAround zones={zones} point={at} label={label} mark={{ href: "#map", label }} />
    </section>
  );
}
