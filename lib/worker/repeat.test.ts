// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test, vi } from "vitest";
import { repeat } from "./repeat.ts";

test("goes on after a failure, and ends what it is at before it stops", async () => {
  const { promise: slow, resolve: finish } = Promise.withResolvers<void>();
  const work = vi
    .fn<() => Promise<void>>()
    .mockRejectedValueOnce(new Error("the database is away"))
    .mockResolvedValueOnce()
    .mockReturnValueOnce(slow);
  const repeating = repeat("this", 1, work);
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(3));

  let isStopped = false;
  const stopping = repeating.stop().then(() => {
    isStopped = true;
  });
  await Promise.resolve();
  expect(isStopped).toBe(false);
  finish();
  await stopping;
  expect(work).toHaveBeenCalledTimes(3);
});

test("does not wait out its pause when it is stopped", async () => {
  const repeating = repeat("this", 60_000, async () => {});
  await repeating.stop();
});
