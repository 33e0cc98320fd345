// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { addPerson } from "#db/testing/fixtures.ts";
import { inTransaction } from "#db/transaction.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { probes, statusNow } from "./status.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "portico-status-"));
  process.env.STORAGE_DIR = folder;
});

afterAll(() => rm(folder, { recursive: true }));

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

describe("the storage", () => {
  const stateOfStorage = async () => (await statusNow({ ...working, storage: probes.storage })).storage;

  async function attach() {
    const received = await receiveUpload(new File(["%PDF-1.7\n%%EOF"], "planimetria.pdf"));
    const owner = { kind: "proposal", id: crypto.randomUUID() } as const;
    const author = await addPerson();
    await inTransaction((tx) => attachFile(tx, author, received, owner));
  }

  test("is good where it takes what it is given, before there are files", async () => {
    expect(await stateOfStorage()).toBe("ok");
  });

  test("is another one where it does not have what it was given first, whatever it takes since", async () => {
    await attach();
    expect(await stateOfStorage()).toBe("ok");

    const elsewhere = `${folder}-unmounted`;
    await rename(folder, elsewhere);
    expect(await stateOfStorage()).toBe("files-missing");
    expect(await readdir(folder).catch(() => "not made")).toBe("not made");

    await attach();
    expect(await stateOfStorage()).toBe("files-missing");

    await rm(folder, { recursive: true });
    await rename(elsewhere, folder);
    expect(await stateOfStorage()).toBe("ok");
  });
});
