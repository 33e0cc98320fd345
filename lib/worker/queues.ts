// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Queue } from "pg-boss";
import type { QueueName } from "#lib/kernel/jobs.ts";

/** Jobs that failed for good wait here until somebody looks at them: 90 days, and `/status` counts them. */
export const deadLetter = { name: "dead-letter", retentionSeconds: 90 * 24 * 60 * 60 } satisfies Queue;

/**
 * What every queue shares: the workers are told of a job once it is written, and one whose worker died is seen by its
 * missing heartbeat and runs again.
 */
const shared = {
  notify: true,
  heartbeatSeconds: 10,
  expireInSeconds: 300,
  deadLetter: deadLetter.name,
  retryBackoff: true,
};

/** Seconds and times. A failed job comes again after `retryDelay`, then twice as long each time, at most `retryDelayMax`. */
export const queues: Record<QueueName, Omit<Queue, "name">> = {
  reactions: { ...shared, retryDelay: 2, retryDelayMax: 600, retryLimit: 12 },
  // A mail server may be away for a night: the last attempt comes about half a day later.
  mail: { ...shared, retryDelay: 30, retryDelayMax: 3600, retryLimit: 18 },
  digest: { ...shared, retryDelay: 30, retryDelayMax: 3600, retryLimit: 18 },
  // The link works for a day: later it is of no use.
  "email-confirmation": { ...shared, retryDelay: 15, retryDelayMax: 1800, retryLimit: 18 },
  // The link works for days, and whoever invites would rather know soon.
  invitation: { ...shared, retryDelay: 15, retryDelayMax: 3600, retryLimit: 24 },
  "pact-invitation": { ...shared, retryDelay: 15, retryDelayMax: 3600, retryLimit: 24 },
  "assistance-letter": { ...shared, retryDelay: 15, retryDelayMax: 3600, retryLimit: 18 },
  // The link works for days, and whoever asked would rather know soon.
  "subscription-question": { ...shared, retryDelay: 15, retryDelayMax: 3600, retryLimit: 24 },
  subscription: { ...shared, retryDelay: 30, retryDelayMax: 3600, retryLimit: 18 },
  // A case waits for its protocol number for weeks if need be, at most an hour between two attempts.
  protocol: { ...shared, retryDelay: 30, retryDelayMax: 3600, retryLimit: 1000, retentionSeconds: 60 * 24 * 60 * 60 },
  // A file that cannot be read fails for good inside the job: what comes again is a storage that was away.
  extraction: { ...shared, retryDelay: 30, retryDelayMax: 3600, retryLimit: 12 },
  // What did not run while the worker was down is not made up for: the next turn does it.
  chores: { ...shared, expireInSeconds: 3600, retryDelay: 60, retryLimit: 3 },
};
