// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { bitsOf, countIn, tallyOf } from "./tally.ts";

const ids = (...numbers: number[]) => Float64Array.from(numbers);
const upTo = (last: number, each = 1) =>
  ids(...Array.from({ length: Math.floor(last / each) }, (_, n) => (n + 1) * each));

/** A hundred pieces of news in no order, a document in English, and one in Italian with a number far away. */
const tally = tallyOf<"kind">([
  { facets: { kind: "news" }, locale: null, ids: upTo(100).reverse() },
  { facets: { kind: "document" }, locale: "en", ids: ids(101) },
  { facets: { kind: "document" }, locale: "it", ids: ids(7_000_000_000) },
]);
const even = bitsOf(tally, upTo(200, 2));
const thirds = bitsOf(tally, upTo(200, 3));
const last = bitsOf(tally, ids(7_000_000_000, 101));

const news = (times: number) => ({ kind: "news", times });
const document = { kind: "document", times: 1 };

describe("what is counted", () => {
  it("is everything that is read in a language", () => {
    expect(countIn(tally, "it", [[]])).toEqual([news(100), document]);
    expect(countIn(tally, "en", [[]])).toEqual([news(100), document]);
    expect(countIn(tally, "it", [[last]])).toEqual([document]);
  });

  it("has all the bits of a reading", () => {
    expect(countIn(tally, "it", [[even]])).toEqual([news(50)]);
    expect(countIn(tally, "it", [[even, thirds]])).toEqual([news(16)]);
  });

  it("or those of another reading, and is counted once", () => {
    expect(countIn(tally, "en", [[even], [thirds]])).toEqual([news(67)]);
    expect(countIn(tally, "en", [[even, last], [last]])).toEqual([document]);
  });

  it("is nothing where nothing has them", () => {
    expect(countIn(tally, "it", [[even, last]])).toEqual([]);
    expect(countIn(tally, "it", [[bitsOf(tally, ids())]])).toEqual([]);
  });
});

it("an entry that came after the tally is left out", () => {
  expect(countIn(tally, "it", [[bitsOf(tally, ids(50, 500, 8_000_000_000))]])).toEqual([news(1)]);
});

it("nothing at all can be tallied", () => {
  expect(countIn(tallyOf([]), "it", [[]])).toEqual([]);
});
