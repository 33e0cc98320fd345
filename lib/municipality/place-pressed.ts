// SPDX-License-Identifier: AGPL-3.0-or-later
import { textFields } from "#lib/kernel/answering.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { onGround } from "#lib/kernel/flat-map.ts";
import type { Point } from "#lib/kernel/polygon.ts";
import { mapFrame, pressedOn } from "./drawing.ts";
import { listZones } from "./queries.ts";

/** Without JavaScript the map is a button that says where it was pressed; null where it was not. */
export async function placePressed({ "point.x": x, "point.y": y }: Record<string, string>): Promise<Point | null> {
  const frame = x && y ? mapFrame(await listZones()) : null;
  return frame && onGround(frame, pressedOn(frame, [Number(x), Number(y)]));
}

/** Without JavaScript the map is a button: the point is kept, and the form comes back to be sent. */
export async function keepPressedPlace(form: FormData): Promise<void> {
  const values = textFields(form);
  // Whoever presses Enter in a field presses the first button of the form, which is the map, at its corner.
  if (values["point.x"] === "0" && values["point.y"] === "0") return;
  const point = await placePressed(values);
  if (!point) return;
  form.set("longitude", String(point[0]));
  form.set("latitude", String(point[1]));
  throw new Invalid({ point: { key: "assistance.form.pointKept" } }, "assistance.form.pointKept");
}
