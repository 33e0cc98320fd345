// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import { localeOf, textFields } from "#lib/kernel/answering.ts";
import { onGround } from "#lib/kernel/flat-map.ts";
import type { Notice } from "#lib/kernel/form-state.ts";
import { translator } from "#lib/kernel/messages.ts";
import type { Point } from "#lib/kernel/polygon.ts";
import { mapFrame, pressedOn } from "./drawing.ts";
import { findPlace } from "./place.ts";
import { listZones } from "./queries.ts";

/**
 * Without JavaScript the map is a button that says where it was pressed: the point is put among the fields of the form.
 * Null where the map was not pressed.
 */
export async function takePressedPlace(form: FormData): Promise<Point | null> {
  const { "point.x": x, "point.y": y } = textFields(form);
  // Whoever presses Enter in a field presses the first button of the form, which is the map, at its corner.
  if (!x || !y || (x === "0" && y === "0")) return null;
  const frame = mapFrame(await listZones());
  if (!frame) return null;
  const point = onGround(frame, pressedOn(frame, [Number(x), Number(y)]));
  form.set("longitude", String(point[0]));
  form.set("latitude", String(point[1]));
  return point;
}

/**
 * For a form that keeps no draft: once the map was pressed it comes back with the point, to be looked at and sent, and
 * says so. Throws `Invalid` for a point outside the municipality.
 */
export async function keepPressedPlace(form: FormData): Promise<Notice | null> {
  const point = await takePressedPlace(form);
  if (!point) return null;
  await findPlace(db, { point, address: null, zoneCode: null });
  return { notice: translator(localeOf(form))("assistance.form.pointKept") };
}
