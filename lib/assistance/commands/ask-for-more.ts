// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { suspendCase } from "#lib/cases/commands/suspend-case.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { requestIntegrationAsked } from "../events.ts";
import { lockOpened, saveRequest } from "../lock-request.ts";
import { assistancePolicy } from "../policy.ts";
import type { RequestMore } from "../schemas.ts";
import { requestWorkflow } from "../workflow.ts";

/**
 * Asks for what is missing; the term stands still until it comes or the day for it has passed, once and no more
 * (L. 241/1990, art. 2, c. 7). Throws `Refusal` where it was asked before, or where there is nobody to ask.
 */
export const askForMore = (actor: Actor, input: RequestMore, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { request, case: opened } = await lockOpened(tx, input.requestId);
    authorize(assistancePolicy.requestIntegration(actor, opened));
    const status = requestWorkflow.next("requestIntegration", request.status);
    if (request.integrationRequest !== null) throw new Refusal("proposals.refusals.askedBefore");
    if (request.personId === null && request.email === null) throw new Refusal("assistance.refusals.unreachable");
    const integrationUntil = await lastDay(tx, "assistance.integration-term", today(at));
    await saveRequest(tx, request.id, { status, integrationRequest: input.request, integrationUntil });
    await suspendCase(tx, opened.id, "integration", at);
    await recordEvent(tx, actor, requestIntegrationAsked(request), at);
  });
