// SPDX-License-Identifier: AGPL-3.0-or-later
import { type JobResult, type JobWithMetadata, PgBoss } from "pg-boss";
import { sendEmailConfirmation } from "#lib/accounts/commands/send-email-confirmation.ts";
import { sendLetter } from "#lib/assistance/commands/send-letter.ts";
import { recordProtocolNumber } from "#lib/cases/commands/record-protocol-number.ts";
import { sealEvents } from "#lib/journal/seal-events.ts";
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { env } from "#lib/kernel/env.ts";
import type { Jobs, QueueName } from "#lib/kernel/jobs.ts";
import { log } from "#lib/kernel/log.ts";
import { stopSending } from "#lib/kernel/queue.ts";
import { extractText } from "#lib/library/commands/extract-text.ts";
import { sendDigest } from "#lib/notifications/commands/send-digest.ts";
import { sendNotificationMail } from "#lib/notifications/commands/send-mail.ts";
import { putHousePages } from "#lib/office/searchable-pages.ts";
import { sendMemberInvitation } from "#lib/pacts/commands/application/send-member-invitation.ts";
import { sendInvitation } from "#lib/proposals/commands/send-invitation.ts";
import { sendMailing } from "#lib/subscriptions/commands/send-mailing.ts";
import { sendQuestion } from "#lib/subscriptions/commands/send-question.ts";
import { chores } from "./chores.ts";
import { enclose } from "./enclosures.ts";
import { react } from "./reactions.ts";
import { repeat } from "./repeat.ts";

export type Worker = {
  /** Lets the jobs at work end, for `patience` milliseconds; those that do not come again. */
  stop(patience?: number): Promise<void>;
};

/** Works on the jobs of the house until it is stopped. Several workers may run beside each other. */
export async function startWorker(): Promise<Worker> {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    application_name: "portico-worker",
    max: 4,
    migrate: false,
    useListenNotify: true,
    // How soon the jobs of a worker that died are seen, in seconds.
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  boss.on("error", (error) => log("error", "the queue failed", {}, error));
  boss.on("warning", ({ message }) => log("warn", `the queue warns: ${message}`));
  await boss.start();

  await work(boss, "reactions", 5, ({ eventId }) => react(eventId));
  await work(boss, "mail", 5, ({ notificationId }, { isLast }) =>
    sendNotificationMail(notificationId, isLast, enclose),
  );
  await work(boss, "digest", 5, ({ digestId }, { isLast }) => sendDigest(digestId, isLast));
  await work(boss, "email-confirmation", 2, ({ tokenHash }) => sendEmailConfirmation(tokenHash));
  await work(boss, "invitation", 2, ({ coAuthorId }) => sendInvitation(coAuthorId));
  await work(boss, "pact-invitation", 2, ({ memberId }) => sendMemberInvitation(memberId));
  await work(boss, "assistance-letter", 2, ({ letterId }) => sendLetter(letterId));
  await work(boss, "subscription-question", 2, ({ subscriberId }) => sendQuestion(subscriberId));
  await work(boss, "subscription", 5, ({ mailingId }, { isLast }) => sendMailing(mailingId, isLast));
  await work(boss, "protocol", 2, ({ caseId }) => recordProtocolNumber(caseId));
  await work(boss, "extraction", 1, ({ fileId }) => extractText(fileId));
  await work(boss, "chores", 1, async ({ chore }) => chores[chore]?.run());
  await setTheClock(boss);
  // At once, and not in ten seconds: what a worker before us left unfinished, and the sign that one is here.
  await boss.supervise();
  // A new version of the house brings new texts along. The night mends what fails here.
  await putHousePages().catch((error: unknown) => log("warn", "the pages were not put into the search", {}, error));
  const sealing = repeat("sealing the journal", 5_000, sealEvents);

  return {
    async stop(patience = 20_000) {
      await Promise.all([sealing.stop(), boss.stop({ timeout: patience })]);
      await stopSending();
    },
  };
}

type Attempt = { isLast: boolean };

/** Works on a queue, `atOnce` jobs beside each other; each succeeds or fails by itself. */
const work = <Name extends QueueName>(
  boss: PgBoss,
  queue: Name,
  atOnce: number,
  run: (data: Jobs[Name], attempt: Attempt) => Promise<unknown>,
) =>
  boss.work(
    queue,
    {
      batchSize: atOnce,
      burstWhenBatchFull: true,
      // For what comes again later, and for what nobody could tell: the connection that listens was lost.
      notifyPollingIntervalSeconds: 5,
      pollingIntervalSeconds: 1,
      includeMetadata: true,
      perJobResults: true,
    },
    (jobs: JobWithMetadata<Jobs[Name]>[]) => Promise.all(jobs.map((job) => resultOf(queue, job, run))),
  );

async function resultOf<Data>(
  queue: string,
  job: JobWithMetadata<Data>,
  run: (data: Data, attempt: Attempt) => Promise<unknown>,
): Promise<JobResult> {
  const attempt = { isLast: job.retryCount >= job.retryLimit };
  try {
    await run(job.data, attempt);
    return { id: job.id, status: "completed" };
  } catch (error) {
    log(attempt.isLast ? "error" : "warn", "a job failed", { queue, job: job.id, attempt: job.retryCount + 1 }, error);
    return { id: job.id, status: "failed", output: { error: error instanceof Error ? error.name : typeof error } };
  }
}

/** One job a turn, whichever worker takes it; what was taken off the list is no longer called. */
async function setTheClock(boss: PgBoss): Promise<void> {
  const queue: QueueName = "chores";
  for (const { key } of await boss.getSchedules(queue)) {
    if (!(key in chores)) await boss.unschedule(queue, key);
  }
  for (const [chore, { cron }] of Object.entries(chores)) {
    const data: Jobs["chores"] = { chore };
    await boss.schedule(queue, cron, data, { tz: romeTimeZone, key: chore });
  }
}
