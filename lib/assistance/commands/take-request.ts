// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { assignCase } from "#lib/cases/commands/assign-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { requestTakenInCharge } from "../events.ts";
import { lockOpened, saveRequest } from "../lock-request.ts";
import { officerOf } from "../officer-of.ts";
import { assistancePolicy } from "../policy.ts";
import { requestWorkflow } from "../workflow.ts";

/** The officer becomes the person responsible for the procedure (L. 241/1990, art. 5). */
export const takeRequest = (actor: Actor, { requestId }: { requestId: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { request, case: opened } = await lockOpened(tx, requestId);
    authorize(assistancePolicy.takeCharge(actor, opened));
    const status = requestWorkflow.next("takeCharge", request.status);
    await saveRequest(tx, request.id, { status });
    await assignCase(tx, opened.id, { officerId: officerOf(actor), unitCode: opened.unitCode });
    await recordEvent(tx, actor, requestTakenInCharge(request, { unitCode: opened.unitCode }), at);
  });
