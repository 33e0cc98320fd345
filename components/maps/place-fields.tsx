// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps } from "react";
import { DeskSelect, DeskTextField } from "#components/desk/desk-fields.tsx";
import type { Option } from "#components/forms/select.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { SentPlacePicker } from "./sent-place-picker.tsx";

/** What a place is chosen from. */
export type PlaceScene = {
  zones: readonly Option[];
  streets: readonly string[];
  /** Absent where the zones have no drawing. */
  map: Pick<ComponentProps<typeof SentPlacePicker>, "frame" | "zones" | "picture" | "words"> | null;
};

type Told = Record<"address" | "zoneCode" | "longitude" | "latitude", string>;

/** A place by its address, by a point on the map, or by its zone, in a form of ours. */
export function PlaceFields({ locale, scene, value }: { locale: Locale; scene: PlaceScene; value?: Told }) {
  const t = useTranslations("assistance.form");
  return (
    <>
      <DeskTextField
        locale={locale}
        name="address"
        label={t("address")}
        hint={t("addressHint")}
        list="streets"
        maxLength={200}
        autoComplete="off"
        defaultValue={value?.address}
        optional
      />
      <datalist id="streets">
        {scene.streets.map((street) => (
          <option key={street} value={street} />
        ))}
      </datalist>
      {scene.map ? (
        <SentPlacePicker
          locale={locale}
          {...scene.map}
          longitude={value?.longitude ?? ""}
          latitude={value?.latitude ?? ""}
        />
      ) : null}
      <DeskSelect
        locale={locale}
        name="zoneCode"
        label={t("zone")}
        emptyLabel={t("zoneAny")}
        options={scene.zones}
        defaultValue={value?.zoneCode}
        optional
      />
    </>
  );
}
