// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { readUnsubscribeToken, unsubscribeToken } from "./unsubscribe-token.ts";

const subscription = { personId: "019ac000-0000-7000-8000-000000000000", kind: "proposal-answered" } as const;
const secret = "nobody else knows";
const token = unsubscribeToken(subscription, secret);

test("a token of ours says whom and what it is about", () => {
  expect(readUnsubscribeToken(token, secret)).toEqual(subscription);
});

describe("a token of others says nothing", () => {
  const [personId, kind, signature] = token.split(".");
  test.each([
    ["for another kind", `${personId}.proposal-withdrawn.${signature}`],
    ["for another person", `019ac000-0000-7000-8000-000000000001.${kind}.${signature}`],
    ["of a kind there is none of", `${personId}.proposal-sold.${signature}`],
    ["without its signature", `${personId}.${kind}.`],
    ["without its end", token.slice(0, -1)],
    ["with something behind", `${token}A`],
    ["made with another secret", unsubscribeToken(subscription, "guessed")],
    ["that is no token", "ciao"],
    ["that is empty", ""],
  ])("%s", (_, forged) => {
    expect(readUnsubscribeToken(forged, secret)).toBeNull();
  });
});
