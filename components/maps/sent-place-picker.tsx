// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { ComponentProps } from "react";
import { useSent } from "#components/desk/desk-form.tsx";
import { PlacePicker } from "./place-picker.tsx";

/** A point on the map, inside a DeskForm: it shows the one that was sent with it. */
export function SentPlacePicker({ longitude, latitude, ...picker }: Omit<ComponentProps<typeof PlacePicker>, "error">) {
  const { error } = useSent("point");
  const east = useSent("longitude").sent ?? longitude;
  const north = useSent("latitude").sent ?? latitude;
  return <PlacePicker key={`${east} ${north}`} {...picker} longitude={east} latitude={north} error={error} />;
}
