// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { findOldestKey } from "#lib/files/queries.ts";
import { probeMail } from "#lib/gateways/mail.ts";
import { FilesMissing, probeStorage, storage } from "#lib/gateways/storage.ts";
import { log } from "#lib/kernel/log.ts";

export const parts = ["database", "queue", "mail", "storage"] as const;
export type Part = (typeof parts)[number];

/** `files-missing`: the storage answers, but is not the one to which the files were given. */
type State = "ok" | "failed" | "files-missing";

export type Status = Record<Part, State> & {
  /** Jobs that failed for good and wait for somebody to look at them; null where nobody can say. */
  failedJobs: number | null;
};

/** How long a part has to answer, in milliseconds. */
const patience = 2_000;

/** A worker shows itself every ten seconds; after this many it counts as gone. */
const workerSilence = 60;

export const probes: Record<Part, () => Promise<unknown>> = {
  database: () => db.execute(sql`select 1`),
  queue: probeQueue,
  mail: () => probeMail(patience),
  storage: probeFiles,
};

/** The queue answers, and a worker is there that works on it. */
async function probeQueue(): Promise<void> {
  const [seen] = await db.execute(
    sql`select count(*) filter (where monitor_on > now() - make_interval(secs => ${workerSilence}))::int as lately
        from pgboss.queue`,
  );
  if (!seen?.lately) throw new Error("no worker is at work");
}

/** The storage answers, and has the file that it was given first: a folder that is not mounted is made anew and takes new ones. */
async function probeFiles(): Promise<void> {
  // What the database does not answer is the database's failure.
  const known = await findOldestKey().catch(() => null);
  await probeStorage(await storage(), known);
}

/** Asks every part at once. What failed and why is in the log, not in the answer. */
export async function statusNow(asking = probes, timeout = patience): Promise<Status> {
  const stateOf = async (part: Part): Promise<State> => {
    try {
      await Promise.race([asking[part](), late(timeout)]);
      return "ok";
    } catch (error) {
      log("warn", "a part does not answer", { part }, error);
      return error instanceof FilesMissing ? "files-missing" : "failed";
    }
  };
  const [database, queue, mail, storage, failedJobs] = await Promise.all([
    stateOf("database"),
    stateOf("queue"),
    stateOf("mail"),
    stateOf("storage"),
    Promise.race([countFailedJobs(), late(timeout)]).catch(() => null),
  ]);
  return { database, queue, mail, storage, failedJobs };
}

async function countFailedJobs(): Promise<number> {
  const [found] = await db.execute(
    sql`select count(*)::int as count from pgboss.job where name = 'dead-letter' and state = 'created'`,
  );
  return Number(found?.count ?? 0);
}

const late = (timeout: number) =>
  new Promise<never>((_, reject) => {
    AbortSignal.timeout(timeout).addEventListener("abort", () => reject(new Error("no answer in time")));
  });

/** For this long an answer is given again, in milliseconds: asking often must not become a load. */
const freshness = 5_000;

let last: { at: number; status: Promise<Status> } | undefined;

/** The state of the house, a few seconds old at most. */
export function status(at = Date.now()): Promise<Status> {
  if (!last || at - last.at > freshness) last = { at, status: statusNow() };
  return last.status;
}
