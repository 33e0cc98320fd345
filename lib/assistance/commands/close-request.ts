// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { requestClosed } from "../events.ts";
import { lockOpened, saveRequest } from "../lock-request.ts";
import { assistancePolicy } from "../policy.ts";
import type { CloseRequest } from "../schemas.ts";
import { requestWorkflow } from "../workflow.ts";

/** What became of what the answer said: nothing more is to be done. */
export const closeRequest = (actor: Actor, input: CloseRequest, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { request, case: opened } = await lockOpened(tx, input.requestId);
    authorize(assistancePolicy.close(actor, opened));
    const status = requestWorkflow.next("close", request.status);
    await saveRequest(tx, request.id, {
      status,
      closingNote: input.closingNote,
      closedAt: new Date(at.epochMilliseconds),
    });
    await recordEvent(tx, actor, requestClosed(request), at);
  });
