// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepingCounts } from "./kept-counts.ts";

const counted = (times: number) => vi.fn(async () => [{ kind: "news", times }]);

// What is kept from the moment 0 on is kept for ever: the clock starts a little later.
beforeEach(() => void vi.useFakeTimers({ toFake: ["performance", "setTimeout"] }).advanceTimersByTime(1_000));
afterEach(() => void vi.useRealTimers());

it("counts the same many once, and again when half a minute has passed", async () => {
  const keep = keepingCounts<"kind">();
  const count = counted(2_000);
  expect(await keep("comune", count)).toEqual([{ kind: "news", times: 2_000 }]);
  await keep("comune", count);
  expect(count).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(30_001);
  await keep("comune", count);
  expect(count).toHaveBeenCalledTimes(2);
});

it("counts a few anew each time, and other words for themselves", async () => {
  const keep = keepingCounts<"kind">();
  const few = counted(1_999);
  await keep("pedibus", few);
  await keep("pedibus", few);
  expect(few).toHaveBeenCalledTimes(2);
  await keep("comune", counted(5_000));
  expect(await keep("via", counted(9_000))).toEqual([{ kind: "news", times: 9_000 }]);
});
