// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { residencyRegister } from "#db/schema/accounts.ts";
import { addZone } from "#db/testing/fixtures.ts";
import { today } from "#lib/kernel/clock.ts";
import { checkResidency } from "./residency.ts";

beforeEach(async () => {
  await db.delete(residencyRegister);
});

describe("the embedded register", () => {
  test("knows nothing until a list is loaded", async () => {
    expect(await checkResidency("ada")).toEqual({
      result: "unknown",
      zoneCode: null,
      source: "register",
      on: today().toString(),
    });
  });

  test("answers by the day its list was loaded", async () => {
    const zoneCode = await addZone();
    await db.insert(residencyRegister).values([
      { voice: "ada", zoneCode, loadedOn: "2026-10-01" },
      { voice: "bruno", loadedOn: "2026-10-01" },
    ]);
    const finding = { source: "register", on: "2026-10-01" };
    expect(await checkResidency("ada")).toEqual({ ...finding, result: "resident", zoneCode });
    expect(await checkResidency("bruno")).toEqual({ ...finding, result: "resident", zoneCode: null });
    expect(await checkResidency("carla")).toEqual({ ...finding, result: "not_resident", zoneCode: null });
  });
});

describe("a register that cannot answer is unavailable, and the person goes on", () => {
  const unavailable = { result: "unavailable", zoneCode: null, source: "register", on: today().toString() };

  test("because it fails", async () => {
    const failing = () => Promise.reject(new Error("connection refused"));
    expect(await checkResidency("ada", failing)).toEqual(unavailable);
  });

  test("because it is late, and it is told to stop", async () => {
    let told: AbortSignal | undefined;
    const silent = (_voice: string, signal: AbortSignal) => {
      told = signal;
      return new Promise<never>(() => {});
    };
    expect(await checkResidency("ada", silent, 20)).toEqual(unavailable);
    expect(told?.aborted).toBe(true);
  });
});
