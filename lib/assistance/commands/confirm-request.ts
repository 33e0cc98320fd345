// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { findCase } from "#lib/cases/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { requestConfirmed } from "../events.ts";
import { findByLink } from "../find-by-link.ts";
import { lockRequest } from "../lock-request.ts";
import { openAsCase } from "../open-as-case.ts";

/** Whoever has the link has the mailbox: what they asked becomes a case, once, however often the link is opened. */
export const confirmRequest = (token: string, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const letter = await findByLink(tx, token, at);
    if (!letter) throw new Refusal("assistance.refusals.linkExpired");
    const request = await lockRequest(tx, letter.requestId);
    const before = request.caseId && (await findCase(tx, request.caseId));
    if (before) return { number: before.number };
    const opened = await openAsCase(tx, request, at);
    await recordEvent(tx, system, requestConfirmed({ ...request, caseId: opened.id }, { dueOn: opened.dueOn }), at);
    return { number: opened.number };
  });
