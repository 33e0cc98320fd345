// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { messagesOf } from "#lib/kernel/messages.ts";

const room = import.meta.dirname;

/** What each event of the room is called: the first word given to `fact`. */
const eventNames = readdirSync(room, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "events.ts")
  .flatMap((name) => [...readFileSync(path.join(room, name), "utf8").matchAll(/\bfact\(\s*"([^"]+)"/g)])
  .map(([, name]) => name);

/** What happens to members has a name that is put together. */
const ofMembers = [
  ...readFileSync(path.join(room, "application-events.ts"), "utf8").matchAll(/\bofMember\(\s*"([^"]+)"/g),
].map(([, name]) => `member-${name}`);

it("has words for every event in the journal of a case", () => {
  const types = Object.keys(messagesOf("it").journal.types.pact);
  expect(types).toEqual(expect.arrayContaining([...eventNames, ...ofMembers]));
});

it("has words for every event on the timeline", () => {
  expect(Object.keys(messagesOf("it")["pact-timeline"])).toEqual(expect.arrayContaining(eventNames));
});

it("has words for every event in the journal of the desk", () => {
  expect(Object.keys(messagesOf("it").journal.types.pact)).toEqual(expect.arrayContaining(eventNames));
});
