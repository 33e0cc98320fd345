// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepingCounts } from "./kept-counts.ts";

const news = (times: number) => [{ kind: "news", times }];
const counted = (...times: number[]) => {
  const count = vi.fn<() => Promise<ReturnType<typeof news>>>();
  for (const each of times) count.mockResolvedValueOnce(news(each));
  return count;
};

// What is kept from the moment 0 on is kept for ever: the clock starts a little later.
beforeEach(() => void vi.useFakeTimers({ toFake: ["performance", "setTimeout"] }).advanceTimersByTime(301_000));
afterEach(() => void vi.useRealTimers());

it("counts the same many once in half a minute", async () => {
  const { counted: keep } = keepingCounts<"kind">();
  const count = counted(2_000);
  expect(await keep("comune", count)).toEqual(news(2_000));
  vi.advanceTimersByTime(30_000);
  expect(await keep("comune", count)).toEqual(news(2_000));
  expect(count).toHaveBeenCalledTimes(1);
});

it("counts them anew after that, once, and lets nobody wait for it", async () => {
  const { counted: keep } = keepingCounts<"kind">();
  const count = counted(2_000, 2_001);
  await keep("comune", count);
  vi.advanceTimersByTime(30_001);
  expect(await Promise.all([keep("comune", count), keep("comune", count)])).toEqual([news(2_000), news(2_000)]);
  expect(count).toHaveBeenCalledTimes(2);
  expect(await keep("comune", count)).toEqual(news(2_001));
});

it("lets who asks wait where what was counted is minutes old", async () => {
  const { counted: keep } = keepingCounts<"kind">();
  const count = counted(2_000, 2_001);
  await keep("comune", count);
  vi.advanceTimersByTime(300_001);
  expect(await keep("comune", count)).toEqual(news(2_001));
});

it("keeps them as long as is said of so many", async () => {
  const { counted: keep } = keepingCounts<"kind">((times) => times * 100);
  const count = counted(9_000, 9_001, 9_002);
  await keep("via", count);
  vi.advanceTimersByTime(90_000);
  await keep("via", count);
  expect(count).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(809_999);
  expect(await keep("via", count)).toEqual(news(9_000));
  vi.advanceTimersByTime(900_101);
  expect(await keep("via", count)).toEqual(news(9_002));
});

it("keeps what somebody else counted, as far as they are many, and counts the rest", async () => {
  const { counted: keep, known, put } = keepingCounts<"kind">();
  put("comune", news(2_000));
  put("pedibus", news(1_999));
  expect([known("comune"), known("pedibus"), known("via")]).toEqual([news(2_000), undefined, undefined]);
  const count = counted(1_998);
  expect(await keep("comune", count)).toEqual(news(2_000));
  expect(await keep("pedibus", count)).toEqual(news(1_998));
});

it("keeps what was counted some time ago for so much less", async () => {
  const { counted: keep, known, put } = keepingCounts<"kind">();
  put("comune", news(2_000), performance.now() - 29_000);
  put("via", news(2_000), performance.now() - 300_000);
  put("zona", news(2_000), performance.now() - 29_000);
  expect([known("comune"), known("via"), known("zona")]).toEqual([news(2_000), undefined, news(2_000)]);
  const count = counted(2_001);
  await keep("comune", count);
  expect(count).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_001);
  await keep("comune", count);
  expect(count).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(270_000);
  expect(known("zona")).toBeUndefined();
});

it("keeps what it has where counting anew fails, and tries again later", async () => {
  const { counted: keep } = keepingCounts<"kind">();
  const count = counted(2_000).mockRejectedValueOnce(new Error("no database")).mockResolvedValueOnce(news(2_002));
  await keep("comune", count);
  for (const _ of [1, 2]) {
    vi.advanceTimersByTime(30_001);
    expect(await keep("comune", count)).toEqual(news(2_000));
  }
  expect(await keep("comune", count)).toEqual(news(2_002));
});

it("counts a few anew each time, also where they were many, and other words for themselves", async () => {
  const { counted: keep } = keepingCounts<"kind">();
  const few = counted(1_999, 1_998);
  expect(await keep("pedibus", few)).toEqual(news(1_999));
  expect(await keep("pedibus", few)).toEqual(news(1_998));
  const fewer = counted(2_000, 1_999, 1_998);
  await keep("comune", fewer);
  vi.advanceTimersByTime(30_001);
  await keep("comune", fewer);
  expect(await keep("comune", fewer)).toEqual(news(1_998));
});
