// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { zones } from "#db/schema/municipality.ts";
import { furnishHouse } from "#db/testing/house.ts";
import { answeringForm } from "#lib/kernel/answering.ts";
import { noticeIn } from "#lib/kernel/form-state.ts";
import { keepPressedPlace, takePressedPlace } from "./place-pressed.ts";

const square: [number, number][] = [
  [11, 43],
  [12, 43],
  [12, 44],
  [11, 44],
];

beforeAll(async () => {
  await furnishHouse();
  await db
    .update(zones)
    .set({ polygon: { type: "Polygon", coordinates: [square] } })
    .where(eq(zones.code, "north"));
});

const pressed = (x: string, y: string): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ locale: "it", "point.x": x, "point.y": y })) form.set(name, value);
  return form;
};

const keep = (form: FormData) => answeringForm(form, () => keepPressedPlace(form));

it("a map that was pressed comes back as a notice, with its point and with nothing that is wrong", async () => {
  const state = await keep(pressed("150", "120"));
  expect(state?.answer.ok).toBe(true);
  expect(state && noticeIn(state.answer)).toMatch(/punto .* segnato/);
  expect(Number(state?.values.longitude)).toBeCloseTo(11.5, 1);
  expect(Number(state?.values.latitude)).toBeGreaterThan(43);
});

it("a point outside the municipality is a mistake", async () => {
  const state = await keep(pressed("1", "1"));
  expect(state?.answer).toMatchObject({ ok: false, kind: "invalid" });
  expect(state?.answer).toHaveProperty("fields.point", expect.stringContaining("fuori"));
  expect(state && noticeIn(state.answer)).toBeNull();
});

it("Enter in a field presses the corner of the map, and marks nothing", async () => {
  const form = pressed("0", "0");
  expect(await takePressedPlace(form)).toBeNull();
  expect(form.has("longitude")).toBe(false);
  expect(await takePressedPlace(new FormData())).toBeNull();
});
