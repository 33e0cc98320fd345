// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { line } from "#lib/kernel/text.ts";
import type { Stretch } from "./commands/load-streets.ts";

const degrees = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^-?\d{1,3}([.,]\d+)?$/)
    .transform((written) => Number(written.replace(",", ".")))
    .pipe(z.number().min(-most).max(most));

const row = z.tuple([line(120, 2), degrees(180), degrees(90)]);

/**
 * Reads the list of streets as a spreadsheet saves it: a row for each stretch, `name;longitude;latitude`, after one row of
 * headings. Answers the stretches, and the numbers of the rows that cannot be read.
 */
export function readStreetList(csv: string): { streets: Stretch[]; unreadable: number[] } {
  const streets: Stretch[] = [];
  const unreadable: number[] = [];
  csv
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .forEach((text, index) => {
      if (index === 0 || text.trim() === "") return;
      const { data } = row.safeParse(text.split(";").map((cell) => cell.replace(/^"|"$/g, "")));
      if (data) streets.push({ name: data[0], longitude: data[1], latitude: data[2] });
      else unreadable.push(index + 1);
    });
  return { streets, unreadable };
}
