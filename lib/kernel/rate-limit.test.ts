// SPDX-License-Identifier: AGPL-3.0-or-later
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import v8 from "node:v8";
import vm from "node:vm";
import { expect, test, vi } from "vitest";
import { answering } from "./answering.ts";
import { TooMany } from "./errors.ts";
import { limit } from "./rate-limit.ts";

const times = async (count: number, act: () => Promise<void>) => {
  for (let time = 0; time < count; time += 1) await act();
};

test("a person writes sixty times a minute, wherever they write from, and then waits", async () => {
  const personId = randomUUID();
  const write = () => limit("write", { personId, address: randomUUID() });
  await times(60, write);
  const error = await write().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TooMany);
  expect(error instanceof TooMany && error.retryAfter).toBeGreaterThan(0);
  expect(error instanceof TooMany && error.retryAfter).toBeLessThanOrEqual(60);
  await limit("write", { personId: randomUUID(), address: randomUUID() });
});

test("in the demonstration a persona is shared by who tries it, and writes as often as an address", async () => {
  vi.stubEnv("PORTICO_DEMO", "1");
  const personId = randomUUID();
  const write = () => limit("write", { personId, address: randomUUID() });
  await times(600, write);
  await expect(write()).rejects.toBeInstanceOf(TooMany);
  vi.unstubAllEnvs();
});

test("an address stands for many people, but not for any number", async () => {
  const address = randomUUID();
  const write = () => limit("write", { personId: randomUUID(), address });
  await times(600, write);
  await expect(write()).rejects.toBeInstanceOf(TooMany);
});

test("each kind counts for itself", async () => {
  const who = { personId: randomUUID(), address: randomUUID() };
  await times(60, () => limit("write", who));
  await expect(limit("write", who)).rejects.toBeInstanceOf(TooMany);
  await times(300, () => limit("signIn", who));
  await expect(limit("signIn", who)).rejects.toBeInstanceOf(TooMany);
});

test("nobody and nowhere is not counted", async () => {
  await times(700, () => limit("write", { personId: null, address: null }));
});

test("the answer says in words and seconds when to come back", async () => {
  const answer = await answering("it", () => Promise.reject(new TooMany(90)));
  expect(answer).toMatchObject({ ok: false, kind: "refused", retryAfter: 90 });
  expect(answer.ok || answer.message).toContain("fra 2 minuti");
});

test("a count that lasts a minute keeps nothing of the request it was begun in", async () => {
  v8.setFlagsFromString("--expose-gc");
  const collect = vm.runInNewContext("gc") as () => void;
  const requests = new AsyncLocalStorage<{ body: string }>();
  const begun = () => {
    const request = { body: "Una panchina all'ombra" };
    const counted = requests.run(request, () => limit("write", { personId: randomUUID(), address: randomUUID() }));
    return counted.then(() => new WeakRef(request));
  };
  const request = await begun();
  await vi.waitFor(() => {
    collect();
    expect(request.deref() === undefined).toBe(true);
  });
});
