// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { handOverCase } from "#lib/cases/commands/hand-over-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { requestAssigned } from "../events.ts";
import { lockOpened } from "../lock-request.ts";
import { officerOf } from "../officer-of.ts";
import { assistancePolicy } from "../policy.ts";
import type { AssignRequest } from "../schemas.ts";
import { requestWorkflow } from "../workflow.ts";

/** Gives the case to the unit that can mend it, to another officer, or to both, and says why. */
export const assignRequest = (actor: Actor, input: AssignRequest, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { request, case: opened } = await lockOpened(tx, input.requestId);
    authorize(assistancePolicy.assign(actor, opened));
    requestWorkflow.next("assign", request.status);
    const { unitCode, officerId, reason } = input;
    await handOverCase(tx, opened, { unitCode, officerId, reason, assignedBy: officerOf(actor) }, at);
    await recordEvent(tx, actor, requestAssigned(request, { unitCode, officerId }), at);
  });
