// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { people, sessions } from "#db/schema/accounts.ts";
import { appointments, units } from "#db/schema/organisation.ts";
import { now } from "#lib/kernel/clock.ts";
import { endOtherSessions, endSession, endSessionOfToken } from "./commands/end-session.ts";
import { openSession } from "./commands/open-session.ts";
import { isDueForTouch, touchSession } from "./commands/touch-session.ts";
import { findSessionsByTokens, listSessions } from "./queries.ts";

let tokens = 0;

async function person(voice: string): Promise<string> {
  const [row] = await db.insert(people).values({ voice, givenName: "Ada", familyName: voice }).returning();
  if (!row) throw new Error("nobody was written down");
  return row.id;
}

async function signedIn(personId: string, previousToken?: string, door: "spid" | "staff" = "spid"): Promise<string> {
  const token = `token-${++tokens}`;
  const expiresAt = new Date(now().add({ hours: 12 }).epochMilliseconds);
  await openSession({ personId, door, level: 2, userAgent: "Firefox", previousToken }, token, expiresAt);
  return token;
}

const findSessionByToken = async (token: string, at = now()) => (await findSessionsByTokens([token], at))[0] ?? null;

const idOf = async (token: string) => (await findSessionByToken(token))?.id ?? "gone";

let ada: string;
let bruno: string;

beforeEach(async () => {
  await db.delete(sessions);
  await db.delete(appointments);
  await db.delete(people);
  [ada, bruno] = await Promise.all([person("ada"), person("bruno")]);
});

test("a token opens the session of its person, and no other text does", async () => {
  const token = await signedIn(ada);
  expect(await findSessionByToken(token)).toMatchObject({ personId: ada, familyName: "ada", level: 2, unread: 0 });
  const [{ tokenHash } = { tokenHash: "" }] = await db.select().from(sessions);
  for (const other of ["", "token", tokenHash]) expect(await findSessionByToken(other)).toBeNull();
});

describe("a session ends", () => {
  test("twelve hours after it began, however much it is used", async () => {
    const token = await signedIn(ada);
    const later = now().add({ hours: 12, seconds: 1 });
    await db.update(sessions).set({ lastSeenAt: new Date(later.epochMilliseconds) });
    expect(await findSessionByToken(token, later)).toBeNull();
  });

  test("after an hour without use", async () => {
    const token = await signedIn(ada);
    expect(await findSessionByToken(token, now().add({ minutes: 59 }))).not.toBeNull();
    expect(await findSessionByToken(token, now().add({ minutes: 61 }))).toBeNull();
    expect(await listSessions(ada, now().add({ minutes: 61 }))).toEqual([]);
  });

  test("with the account", async () => {
    const token = await signedIn(ada);
    await db.update(people).set({ erasedAt: new Date() }).where(eq(people.id, ada));
    expect(await findSessionByToken(token)).toBeNull();
  });

  test("when one signs out, and at once", async () => {
    const token = await signedIn(ada);
    await endSessionOfToken(token);
    expect(await findSessionByToken(token)).toBeNull();
  });

  test("where another begins in the same browser, whoever comes in", async () => {
    const before = await signedIn(ada);
    const after = await signedIn(bruno, before);
    expect(await findSessionByToken(before)).toBeNull();
    expect(await findSessionByToken(after)).toMatchObject({ personId: bruno });
  });
});

test("use is written down, but not at every click", async () => {
  const token = await signedIn(ada);
  const session = await findSessionByToken(token);
  if (!session) throw new Error("no session");
  expect(isDueForTouch(session.lastSeenAt, now().add({ minutes: 4 }))).toBe(false);
  const later = now().add({ minutes: 6 });
  expect(isDueForTouch(session.lastSeenAt, later)).toBe(true);
  await Promise.all([touchSession(session.id, later), touchSession(session.id, later)]);
  expect((await findSessionByToken(token, later))?.lastSeenAt).toEqual(new Date(later.epochMilliseconds));
  expect(await findSessionByToken(token, later.add({ minutes: 59 }))).not.toBeNull();
});

describe("the owner", () => {
  test("sees the sessions of their own, the latest used first", async () => {
    const [old, recent] = [await signedIn(ada), await signedIn(ada)];
    await signedIn(bruno);
    await touchSession(await idOf(recent), now().add({ minutes: 10 }));
    expect((await listSessions(ada)).map(({ id }) => id)).toEqual([await idOf(recent), await idOf(old)]);
  });

  test("ends one of them", async () => {
    const [kept, ended] = [await signedIn(ada), await signedIn(ada)];
    const id = await idOf(ended);
    await endSession(ada, id);
    expect(await findSessionByToken(ended)).toBeNull();
    expect(await findSessionByToken(kept)).not.toBeNull();
    await expect(endSession(ada, id)).rejects.toThrow(expect.objectContaining({ kind: "not-found" }));
  });

  test("ends all but the one in use", async () => {
    const [kept, ...others] = [await signedIn(ada), await signedIn(ada), await signedIn(ada)];
    const anothers = await signedIn(bruno);
    await endOtherSessions(ada, await idOf(kept));
    expect(await findSessionByToken(kept)).not.toBeNull();
    expect(await findSessionByToken(anothers)).not.toBeNull();
    for (const token of others) expect(await findSessionByToken(token)).toBeNull();
  });

  test("cannot end another's", async () => {
    const anothers = await signedIn(bruno);
    await expect(endSession(ada, await idOf(anothers))).rejects.toThrow(expect.objectContaining({ kind: "not-found" }));
    expect(await findSessionByToken(anothers)).not.toBeNull();
  });
});

test("an employee's session carries the appointments that stand on the day, and only those", async () => {
  await db
    .insert(units)
    .values({ code: "green", name: { it: "Verde", en: "Green" } })
    .onConflictDoNothing();
  const appointment = { personId: ada, unitCode: "green", startsOn: "2020-01-01" };
  await db.insert(appointments).values([
    { ...appointment, role: "trainer" },
    { ...appointment, role: "guarantor", endsOn: "2020-12-31" },
    { ...appointment, role: "administrator", startsOn: "2190-01-01" },
  ]);
  const token = await signedIn(ada, undefined, "staff");
  expect((await findSessionByToken(token))?.appointments).toEqual([{ unitCode: "green", role: "trainer" }]);
});
