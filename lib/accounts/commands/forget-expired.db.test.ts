// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { db } from "#db/client.ts";
import { emailConfirmations, sessions } from "#db/schema/accounts.ts";
import { addPerson } from "#db/testing/fixtures.ts";
import { forgetExpired } from "./forget-expired.ts";

const at = Temporal.Instant.from("2026-03-02T10:00:00Z");
const before = (minutes: number) => new Date(at.subtract({ minutes }).epochMilliseconds);
const after = (minutes: number) => new Date(at.add({ minutes }).epochMilliseconds);

test("sessions and links that open nothing any more are forgotten, the others stay", async () => {
  const personId = await addPerson();
  const session = { personId, door: "spid", level: 2 } as const;
  await db.insert(sessions).values([
    { ...session, tokenHash: "open", lastSeenAt: before(30), expiresAt: after(60) },
    { ...session, tokenHash: "idle", lastSeenAt: before(120), expiresAt: after(60) },
    { ...session, tokenHash: "expired", lastSeenAt: before(30), expiresAt: before(5) },
  ]);
  await db.insert(emailConfirmations).values([
    { personId, email: "ada@example.it", tokenHash: "open", expiresAt: after(60) },
    { personId, email: "ada@example.it", tokenHash: "expired", expiresAt: before(60) },
  ]);
  await forgetExpired(at);
  expect((await db.select().from(sessions)).map(({ tokenHash }) => tokenHash)).toEqual(["open"]);
  expect((await db.select().from(emailConfirmations)).map(({ tokenHash }) => tokenHash)).toEqual(["open"]);
});
