// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { calls } from "#db/schema/calls.ts";
import { wholeApplication } from "#db/testing/applications.ts";
import { aCitizen, furnishHouse } from "#db/testing/house.ts";
import { pactNow } from "#db/testing/pacts.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { saveApplication } from "./save-application.ts";
import { submitApplication } from "./submit-application.ts";

const callId = randomUUID();
let author: Citizen;

/** A moment in Rome. */
const at = (moment: string) => Temporal.PlainDateTime.from(moment).toZonedDateTime(romeTimeZone).toInstant();

beforeAll(async () => {
  await furnishHouse();
  author = await aCitizen();
  await db.insert(calls).values({
    ...{ id: callId, slug: "muri", state: "published", subject: "theme", title: "Muri", body: "Muri", criteria: "Uno" },
    ...{ opensOn: "2026-03-02", closesOn: "2026-04-15" },
  });
});

const begun = async (moment: string) =>
  (await saveApplication(author, { ...(await wholeApplication()), callId }, at(moment))).id;

describe("an application that answers a call", () => {
  it("is begun and filed until the last moment of its last day", async () => {
    const id = await begun("2026-03-02T00:00");
    await submitApplication(author, { pactId: id }, at("2026-04-15T23:59:59"));
    expect(await pactNow(id)).toMatchObject({ status: "submitted", callId });
  });

  it("is spontaneous when it is filed afterwards", async () => {
    const id = await begun("2026-04-15T23:00");
    await submitApplication(author, { pactId: id }, at("2026-04-16T00:00"));
    expect(await pactNow(id)).toMatchObject({ status: "submitted", callId: null });
  });

  it("is not begun before it opens, nor after it has closed", async () => {
    for (const moment of ["2026-03-01T23:59:59", "2026-04-16T00:00"]) {
      await expect(begun(moment)).rejects.toMatchObject({ text: { key: "calls.refusals.notOpen" } });
    }
  });
});
