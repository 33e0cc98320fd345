// SPDX-License-Identifier: AGPL-3.0-or-later
import type { PlaceScene } from "#components/maps/place-fields.tsx";
import { getTranslations } from "#lib/kernel/intl.ts";
import { drawingOf } from "#lib/municipality/drawing.ts";
import { listStreets } from "#lib/municipality/place.ts";
import { listZones } from "#lib/municipality/queries.ts";

/** What the fields of a place choose from, in a form that keeps no draft. */
export async function placeScene(): Promise<PlaceScene> {
  const t = await getTranslations("filing.where.map");
  const form = await getTranslations("assistance.form");
  const [zones, streets] = await Promise.all([listZones(), listStreets()]);
  const drawing = drawingOf(zones);
  return {
    zones: zones.map(({ code, name }) => ({ value: code, label: name })),
    streets: [...new Set(streets.map(({ name }) => name))],
    map: drawing && {
      ...drawing,
      words: {
        legend: t("legend"),
        hint: t("hint"),
        name: t("name"),
        role: t("role"),
        none: t("none"),
        at: t("at", { zone: "{zone}" }),
        outside: t("outside"),
        remove: t("remove"),
        plain: form("pointPlain"),
      },
    },
  };
}
