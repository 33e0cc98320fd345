// SPDX-License-Identifier: AGPL-3.0-or-later
import { cornersInLines } from "#lib/kernel/corners.ts";
import { onGround } from "#lib/kernel/flat-map.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { AreaDrawer } from "./area-drawer.tsx";
import type { PlaceScene } from "./place-fields.tsx";

type Props = {
  locale: Locale;
  drawing: Pick<NonNullable<PlaceScene["map"]>, "frame" | "zones">;
  /** The corners as they are kept, a line each. */
  corners: string;
};

/** The field of an area that is drawn on the map, or written corner by corner, in the words of the house. */
export function DrawnArea({ locale, drawing: { frame, zones }, corners }: Props) {
  const t = useTranslations("pact-application.place");
  const map = useTranslations("filing.where.map");
  return (
    <AreaDrawer
      locale={locale}
      frame={frame}
      zones={zones}
      corners={corners}
      words={{
        list: t("corners"),
        listHint: t("cornersHint", { example: cornersInLines([onGround(frame, [frame.width / 2, frame.height / 2])]) }),
        map: t("map"),
        role: map("role"),
        hint: t("mapHint"),
        none: t("noCorner"),
        count: t("cornerCount", { count: "{count}" }),
        outside: t("cornersOutside"),
        undo: t("undo"),
        clear: t("clear"),
        zoomIn: t("zoomIn"),
        zoomOut: t("zoomOut"),
      }}
    />
  );
}
