// SPDX-License-Identifier: AGPL-3.0-or-later
import os from "node:os";
import { expect, test } from "@playwright/test";
import { freePort, House } from "./house.ts";

/** Ten seconds on a machine with nothing else to do; this one may be running other tests, and more. */
const startLimit = () => 10 * Math.max(1, (os.loadavg()[0] ?? 0) / os.availableParallelism());

const isOpen = "Ctrl-C stops everything.";

test("a house beside another opens, mends itself, stops cleanly, opens again within ten seconds and does not outlive its killed parent", async ({
  request,
}) => {
  test.setTimeout(300_000);
  const house = new House(await freePort());
  const answer = () =>
    request.get(`http://localhost:${house.port}/it`).then(
      (response) => response.status(),
      () => 0,
    );
  try {
    await house.open(isOpen);
    expect(await answer()).toBe(200);

    const killed = house.killWeb();
    await expect.poll(() => house.processes().map(({ pid }) => pid), { timeout: 30_000 }).not.toContain(killed);
    await expect.poll(answer, { timeout: 60_000 }).toBe(200);

    expect(await house.end("SIGTERM")).toBe(0);
    expect(house.processes()).toEqual([]);

    expect(await house.open(isOpen)).toBeLessThan(startLimit());
    await house.end("SIGKILL");
    await expect.poll(() => house.processes(), { timeout: 30_000 }).toEqual([]);
  } finally {
    await house.end("SIGTERM");
  }
});
