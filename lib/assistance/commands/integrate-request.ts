// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { resumeCase } from "#lib/cases/commands/suspend-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { requestIntegrated, requestIntegratedByLink } from "../events.ts";
import { findByLink } from "../find-by-link.ts";
import { lockOpened, saveRequest } from "../lock-request.ts";
import { assistancePolicy } from "../policy.ts";
import { requestWorkflow } from "../workflow.ts";

type Opened = Awaited<ReturnType<typeof lockOpened>>;

/** Who asked adds what was missing, until the day that was set; the clock runs again. */
export const integrateRequest = (
  actor: Actor,
  { requestId, integration }: { requestId: string; integration: string },
  at = now(),
): Promise<void> =>
  inTransaction(async (tx) => {
    const opened = await lockOpened(tx, requestId);
    authorize(assistancePolicy.integrate(actor, opened.request));
    const dueOn = await addTo(tx, opened, integration, at);
    await recordEvent(tx, actor, requestIntegrated(opened.request, { dueOn }), at);
  });

/** The same, for a visitor with the link of a letter. */
export const integrateByLink = (
  { token, integration }: { token: string; integration: string },
  at = now(),
): Promise<void> =>
  inTransaction(async (tx) => {
    const letter = await findByLink(tx, token, at);
    if (!letter) throw new Refusal("assistance.refusals.linkExpired");
    const opened = await lockOpened(tx, letter.requestId);
    const dueOn = await addTo(tx, opened, integration, at);
    await recordEvent(tx, system, requestIntegratedByLink(opened.request, { dueOn }), at);
  });

async function addTo(tx: Transaction, opened: Opened, integration: string, at: Temporal.Instant) {
  const { request } = opened;
  const status = requestWorkflow.next("integrate", request.status);
  if (request.integrationUntil !== null && request.integrationUntil < today(at).toString()) {
    throw new Refusal("examination.refusals.integrationOver");
  }
  await saveRequest(tx, request.id, { status, integration });
  return resumeCase(tx, opened.case, at);
}
