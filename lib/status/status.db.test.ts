// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { probes, statusNow } from "./status.ts";

const works = () => Promise.resolve();
const working = { database: works, queue: works, mail: works, storage: works };

describe("the state of the house", () => {
  test("is good where every part answers", async () => {
    expect(await statusNow(working)).toEqual({
      database: "ok",
      queue: "ok",
      mail: "ok",
      storage: "ok",
      failedJobs: 0,
    });
  });

  test("names the part that fails and the part that is silent", async () => {
    const broken = {
      ...working,
      mail: () => Promise.reject(new Error("refused")),
      storage: () => new Promise<never>(() => {}),
    };
    expect(await statusNow(broken, 200)).toMatchObject({
      database: "ok",
      queue: "ok",
      mail: "failed",
      storage: "failed",
    });
  });
});

describe("the queue", () => {
  const stateOfQueue = async () => (await statusNow({ ...working, queue: probes.queue })).queue;

  test("is good only while a worker shows itself", async () => {
    await db.execute(sql`update pgboss.queue set monitor_on = null`);
    expect(await stateOfQueue()).toBe("failed");
    await db.execute(sql`update pgboss.queue set monitor_on = now() where name = 'mail'`);
    expect(await stateOfQueue()).toBe("ok");
    await db.execute(sql`update pgboss.queue set monitor_on = now() - interval '2 minutes'`);
    expect(await stateOfQueue()).toBe("failed");
  });

  test("says how many jobs failed for good", async () => {
    const failed = sql`insert into pgboss.job (name, data, state) values ('dead-letter', '{}', 'created')`;
    await db.execute(failed);
    await db.execute(failed);
    expect((await statusNow(working)).failedJobs).toBe(2);
  });
});
