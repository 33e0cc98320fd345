// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepRunning } from "./keep-running.ts";

/** Programs that are started, and end when we say so. */
function programs() {
  const started: { end: () => void; stopped: boolean }[] = [];
  const start = vi.fn(async () => {
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const program = { end, stopped: false };
    started.push(program);
    return {
      ended,
      stop: async () => {
        program.stopped = true;
        end();
      },
    };
  });
  return { started, start };
}

describe("a program that is kept running", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is started again when it ends by itself, after ever longer pauses", async () => {
    const { started, start } = programs();
    const report = vi.fn();
    await keepRunning("worker", start, report);
    for (const pause of [500, 1000, 2000]) {
      const times = start.mock.calls.length;
      started.at(-1)?.end();
      await vi.advanceTimersByTimeAsync(pause - 1);
      expect(start).toHaveBeenCalledTimes(times);
      await vi.advanceTimersByTimeAsync(1);
      expect(start).toHaveBeenCalledTimes(times + 1);
    }
    expect(report.mock.calls[0]).toEqual(["The worker stopped unexpectedly and starts again in 0.5 s."]);
  });

  it("is tried again when it does not even start", async () => {
    const { started, start } = programs();
    const report = vi.fn();
    await keepRunning("worker", start, report);
    start.mockRejectedValueOnce(new Error("The disk is full."));
    started.at(-1)?.end();
    await vi.advanceTimersByTimeAsync(500 + 1000);
    expect(report).toHaveBeenCalledWith("The disk is full.");
    expect(start).toHaveBeenCalledTimes(3);
  });

  it("stays stopped once it is stopped, also while it waits to start again", async () => {
    const first = programs();
    const stop = await keepRunning("worker", first.start, vi.fn());
    await stop();
    expect(first.started[0]?.stopped).toBe(true);

    const second = programs();
    const stopWaiting = await keepRunning("worker", second.start, vi.fn());
    second.started[0]?.end();
    await vi.advanceTimersByTimeAsync(100);
    await stopWaiting();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(second.start).toHaveBeenCalledTimes(1);
  });

  it("fails when it fails the first time: somebody is there to read why", async () => {
    await expect(keepRunning("worker", () => Promise.reject(new Error("no")), vi.fn())).rejects.toThrow("no");
  });
});
