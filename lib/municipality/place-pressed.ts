// SPDX-License-Identifier: AGPL-3.0-or-later
import { onGround } from "#lib/kernel/flat-map.ts";
import type { Point } from "#lib/kernel/polygon.ts";
import { mapFrame, pressedOn } from "./drawing.ts";
import { listZones } from "./queries.ts";

/** Without JavaScript the map is a button that says where it was pressed; null where it was not. */
export async function placePressed({ "point.x": x, "point.y": y }: Record<string, string>): Promise<Point | null> {
  const frame = x && y ? mapFrame(await listZones()) : null;
  return frame && onGround(frame, pressedOn(frame, [Number(x), Number(y)]));
}
