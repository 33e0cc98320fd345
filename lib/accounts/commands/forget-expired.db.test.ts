// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { db } from "#db/client.ts";
import { emailConfirmations, sessions } from "#db/schema/accounts.ts";
import { addPerson } from "#db/testing/fixtures.ts";
import { forgetExpired } from "./forget-expired.ts";

const at = Temporal.Instant.from("2026-03-02T10:00:00Z");
const before = (hours: number) => new Date(at.subtract({ hours }).epochMilliseconds);
const after = (hours: number) => new Date(at.add({ hours }).epochMilliseconds);

test("sessions and links that open nothing any more are forgotten, the others stay", async () => {
  const personId = await addPerson();
  const session = { personId, door: "spid", level: 2 } as const;
  await db.insert(sessions).values([
    { ...session, tokenHash: "open", lastSeenAt: before(0.5), expiresAt: after(1) },
    { ...session, tokenHash: "idle", lastSeenAt: before(2), expiresAt: after(1) },
    { ...session, tokenHash: "expired", lastSeenAt: before(0.5), expiresAt: before(0.1) },
  ]);
  await db.insert(emailConfirmations).values([
    { personId, email: "ada@example.it", tokenHash: "open", expiresAt: after(1) },
    { personId, email: "ada@example.it", tokenHash: "expired", expiresAt: before(1) },
  ]);
  await forgetExpired(at);
  expect((await db.select().from(sessions)).map(({ tokenHash }) => tokenHash)).toEqual(["open"]);
  expect((await db.select().from(emailConfirmations)).map(({ tokenHash }) => tokenHash)).toEqual(["open"]);
});
