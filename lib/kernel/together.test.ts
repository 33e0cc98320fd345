// SPDX-License-Identifier: AGPL-3.0-or-later
import { AsyncLocalStorage } from "node:async_hooks";
import { expect, it } from "vitest";
import { together } from "./together.ts";

/** Doubles numbers, and remembers which it was asked for together. */
function doubling(fail: (asked: readonly number[]) => Error | null = () => null) {
  const asked: number[][] = [];
  const double = together<number, number>(async (numbers) => {
    asked.push([...numbers]);
    const error = fail(numbers);
    if (error) throw error;
    return numbers.map((number) => (number < 0 ? new Error(`${number} is negative`) : number * 2));
  });
  return { asked, double };
}

it("asks once for all who ask at the same moment, and gives each their own answer", async () => {
  const { asked, double } = doubling();
  expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
  expect(asked).toEqual([[1, 2, 3]]);
});

it("asks again for whoever comes later: nothing is kept", async () => {
  const { asked, double } = doubling();
  expect([await double(1), await double(1)]).toEqual([2, 2]);
  expect(asked).toEqual([[1], [1]]);
});

it("asks twice for the same where two ask it", async () => {
  const { asked, double } = doubling();
  await Promise.all([double(7), double(7)]);
  expect(asked).toEqual([[7, 7]]);
});

it("refuses one without the others", async () => {
  const { asked, double } = doubling();
  const [one, other] = await Promise.allSettled([double(-1), double(5)]);
  expect(one).toMatchObject({ status: "rejected", reason: { message: "-1 is negative" } });
  expect(other).toEqual({ status: "fulfilled", value: 10 });
  expect(asked).toEqual([[-1, 5]]);
});

it("asks for each alone where asking for all of them fails", async () => {
  const { asked, double } = doubling((numbers) => (numbers.includes(13) ? new Error("thirteen") : null));
  const [one, other] = await Promise.allSettled([double(13), double(5)]);
  expect(one).toMatchObject({ status: "rejected", reason: { message: "thirteen" } });
  expect(other).toEqual({ status: "fulfilled", value: 10 });
  expect(asked).toEqual([[13, 5], [13], [5]]);
});

it("does not ask again for who was alone", async () => {
  const { asked, double } = doubling(() => new Error("the database is away"));
  await expect(double(1)).rejects.toThrow("the database is away");
  expect(asked).toEqual([[1]]);
});

it("asks for no more at once than fit", async () => {
  const { asked, double } = doubling();
  await Promise.all(Array.from({ length: 150 }, (_, number) => double(number)));
  expect(asked.map(({ length }) => length)).toEqual([64, 64, 22]);
});

it("asks outside of what the first who asked was in", async () => {
  const request = new AsyncLocalStorage<string>();
  const whose = together<number, string>(async (asked) => asked.map(() => request.getStore() ?? "nobody's"));
  expect(await request.run("Ada's", () => whose(1))).toBe("nobody's");
});
