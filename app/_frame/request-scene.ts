// SPDX-License-Identifier: AGPL-3.0-or-later
import { getTranslations } from "next-intl/server";
import type { RequestScene } from "#components/assistance/request-fields.tsx";
import { largestUpload } from "#lib/files/queries.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { drawingOf } from "#lib/municipality/drawing.ts";
import { listStreets } from "#lib/municipality/place.ts";
import { listTopics, listZones } from "#lib/municipality/queries.ts";

/** What the fields of a request choose from. */
export async function requestScene(locale: Locale, page: string | null): Promise<RequestScene> {
  const t = await getTranslations("filing.where.map");
  const [topics, zones, streets, megabytes] = await Promise.all([
    listTopics(),
    listZones(),
    listStreets(),
    largestUpload(),
  ]);
  const drawing = drawingOf(zones);
  return {
    topics: topics.map(({ code, name }) => ({ value: code, label: name[locale] })),
    zones: zones.map(({ code, name }) => ({ value: code, label: name })),
    streets: [...new Set(streets.map(({ name }) => name))],
    megabytes,
    page,
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
        plain: t("plain"),
      },
    },
  };
}
