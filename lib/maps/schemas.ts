// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import type { MapArea } from "./vocabulary.ts";

/** A part of the map as the address of a search says it: west, south, east, north, in degrees. */
export const areaInput = z
  .string({ error: "fields.invalid" })
  .regex(/^-?\d{1,3}(\.\d{1,6})?(,-?\d{1,3}(\.\d{1,6})?){3}$/, { error: "fields.invalid" })
  .transform((text) => text.split(",").map(Number) as MapArea)
  .refine(([west, south, east, north]) => west < east && south < north, { error: "fields.invalid" });

/** The same in words, to about a metre. */
export const areaQuery = (area: MapArea | undefined): string | undefined =>
  area?.map((degrees) => Number(degrees.toFixed(5))).join(",");
