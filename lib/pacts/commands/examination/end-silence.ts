// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactIntegrations } from "#db/schema/pact-examination.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import type { Case } from "#lib/cases/commands/open-case.ts";
import { resumeCase } from "#lib/cases/commands/suspend-case.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { translator } from "#lib/kernel/messages.ts";
import { dueSoonDays, rulesInForce } from "#lib/rules/queries.ts";
import { settleApplication } from "../../ending-application.ts";
import { integrationExpired, integrationNoticed, integrationReminded, pactArchived } from "../../examination-events.ts";
import { lockFiled, type Pact, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";
import { openIntegration } from "./open-integration.ts";

type Waiting = Awaited<ReturnType<typeof openIntegration>>;

/**
 * What the day says to an integration that has not come: a reminder shortly before its last day; once that has passed, a
 * notice that it will be archived, and then the archiving, or where the rule says so the office goes on with what it has.
 * Answers what was done now; running again does nothing twice.
 */
export const endSilence = (
  pactId: string,
  at: Temporal.Instant,
): Promise<"reminded" | "noticed" | "archived" | "resumed" | null> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, pactId);
    if (!pactWorkflow.can("resumeSilent", pact.status)) return null;
    const asked = await openIntegration(tx, pactId);
    const on = today(at);
    if (asked.until >= on.toString()) return remindInTime(tx, pact, asked, at);
    const { "pacts.silence-archives": rule } = await rulesInForce(tx, ["pacts.silence-archives"], on);
    if (rule.value === 0) return resumeSilent(tx, pact, opened, asked, at);
    if (asked.noticeUntil === null) return noticeOnce(tx, pact, asked, at);
    return asked.noticeUntil < on.toString() ? archiveSilent(tx, pact, opened, asked, at) : null;
  });

async function remindInTime(tx: Transaction, pact: Pact, { id, until, remindedAt }: Waiting, at: Temporal.Instant) {
  const on = today(at);
  const isNear = until <= on.add({ days: await dueSoonDays(on) }).toString();
  if (!isNear || remindedAt !== null) return null;
  await change(tx, id, { remindedAt: new Date(at.epochMilliseconds) });
  await recordEvent(tx, system, integrationReminded(pact, { integrationId: id, until }), at);
  return "reminded" as const;
}

async function noticeOnce(tx: Transaction, pact: Pact, { id }: Waiting, at: Temporal.Instant) {
  const noticeUntil = await lastDay(tx, "pacts.integration-notice", today(at));
  await change(tx, id, { noticedAt: new Date(at.epochMilliseconds), noticeUntil });
  await recordEvent(tx, system, integrationNoticed(pact, { integrationId: id, until: noticeUntil }), at);
  return "noticed" as const;
}

async function resumeSilent(tx: Transaction, pact: Pact, opened: Case, { id }: Waiting, at: Temporal.Instant) {
  await change(tx, id, { expiredAt: new Date(at.epochMilliseconds) });
  await savePact(tx, pact.id, { status: pactWorkflow.next("resumeSilent", pact.status) }, at);
  const dueOn = await resumeCase(tx, opened, at);
  await recordEvent(tx, system, integrationExpired(pact, { integrationId: id, dueOn }), at);
  return "resumed" as const;
}

/** The reasons are kept in the language of the administration. */
async function archiveSilent(tx: Transaction, pact: Pact, opened: Case, { id }: Waiting, at: Temporal.Instant) {
  const moment = new Date(at.epochMilliseconds);
  await change(tx, id, { expiredAt: moment });
  const reasons = translator("it")("pact-examination.silentArchive");
  const status = pactWorkflow.next("archive", pact.status);
  await savePact(tx, pact.id, { status, reasons, answeredAt: moment }, at);
  await closeCase(tx, opened.id, at);
  await settleApplication(tx, system, pact, at);
  await recordEvent(tx, system, pactArchived(pact), at);
  return "archived" as const;
}

const change = (tx: Transaction, id: string, values: Partial<Waiting>) =>
  tx.update(pactIntegrations).set(values).where(eq(pactIntegrations.id, id));
