// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { ComponentProps } from "react";
import { useSent } from "#components/desk/desk-form.tsx";
import { PlacePicker } from "#components/maps/place-picker.tsx";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = { locale: Locale; map: Pick<ComponentProps<typeof PlacePicker>, "frame" | "zones" | "picture" | "words"> };

/** The point on the map, in a form that finds again what was sent with it. */
export function RequestPlace({ locale, map }: Props) {
  const { sent: longitude = "" } = useSent("longitude");
  const { sent: latitude = "" } = useSent("latitude");
  const { error } = useSent("point");
  return (
    <PlacePicker
      key={`${longitude} ${latitude}`}
      locale={locale}
      {...map}
      longitude={longitude}
      latitude={latitude}
      error={error}
    />
  );
}
