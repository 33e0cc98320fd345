// SPDX-License-Identifier: AGPL-3.0-or-later

import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { identityKey } from "#lib/accounts/identity-key.ts";
import { type Actor, roles, system } from "#lib/kernel/actor.ts";
import { addressIn, hashOfAddress, keptMailbox, subscriptionToken } from "./mailbox.ts";
import { subscriptionPolicy } from "./policy.ts";
import { changeSubscriptionInput, subscribeInput, subscriptionQuery } from "./schemas.ts";

test("an address is found whatever its letters, and opened with the key alone", () => {
  const [key, other] = [1, 2].map(() => identityKey(randomBytes(32).toString("base64")));
  const kept = keptMailbox(" Ada@Example.it ", key);
  expect(kept.emailHash).toBe(hashOfAddress("ada@example.IT", key));
  expect(kept.emailHash).not.toBe(hashOfAddress("ada@example.it", other));
  expect(kept.emailSealed).not.toContain("Ada");
  expect(addressIn(kept.emailSealed, key)).toBe("Ada@Example.it");
  expect(() => addressIn(kept.emailSealed, other)).toThrow();
  expect(keptMailbox("ada@example.it", key).emailSealed).not.toBe(keptMailbox("ada@example.it", key).emailSealed);
});

test("a secret is another for each subscription and each key", () => {
  const row = { id: crypto.randomUUID(), createdAt: new Date(0) };
  const tokens = [
    subscriptionToken(row, "a secret"),
    subscriptionToken({ ...row, id: crypto.randomUUID() }, "a secret"),
    subscriptionToken({ ...row, createdAt: new Date(1) }, "a secret"),
    subscriptionToken(row, "another secret"),
  ];
  expect(new Set(tokens).size).toBe(4);
  expect(subscriptionQuery.parse({ token: tokens[0] }).token).toBe(tokens[0]);
});

const wanted = { email: "ada@example.it", kinds: ["news"], zones: [], topics: [], rhythm: "daily" };

test.each([
  [{ email: "ada" }, "email"],
  [{ email: "ada@example.it\nBcc: all@example.it" }, "email"],
  [{ email: `${"a".repeat(300)}@example.it` }, "email"],
  [{ kinds: [] }, "kinds"],
  [{ kinds: ["everything"] }, "kinds"],
  [{ rhythm: "hourly" }, "rhythm"],
  [{ zones: ["x".repeat(51)] }, "zones"],
])("%o is refused", (change, field) => {
  const { error } = subscribeInput.safeParse({ ...wanted, ...change });
  expect(error?.issues.map(({ path }) => path[0])).toContain(field);
});

test.each([undefined, "", "fr", ["it", "en"]])("%o is no language of a subscription", (language) => {
  const change = { ...wanted, token: "x".repeat(43) };
  expect(changeSubscriptionInput.parse({ ...change, language: "en" }).language).toBe("en");
  const { error } = changeSubscriptionInput.safeParse({ ...change, language });
  expect(error?.issues.map(({ path }) => path[0])).toEqual(["language"]);
});

test("a secret that is none is not looked for", () => {
  expect(changeSubscriptionInput.safeParse({ ...wanted, token: "' or 1=1" }).success).toBe(false);
  expect(subscriptionQuery.parse({ token: ["a", "b"], done: "x" })).toEqual({ token: "", done: undefined });
});

test.each(roles)("the %s sees the numbers accordingly", (role) => {
  const actor: Actor = { kind: "staff", personId: "p", level: 2, appointments: [{ role, unitCode: "office" }] };
  expect(subscriptionPolicy.read(actor).allowed).toBe(
    ["participation-officer", "administrator", "guarantor"].includes(role),
  );
  expect(subscriptionPolicy.read(system).allowed).toBe(false);
});
