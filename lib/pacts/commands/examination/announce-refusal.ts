// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactNotices } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { suspendCase } from "#lib/cases/commands/suspend-case.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { employee } from "../../employee.ts";
import { refusalAnnounced } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { AnnounceRefusal } from "../../examination-schemas.ts";
import { lockFiled, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/** Tells the applicants why it is to be refused; they may answer by a day, and the clock stands still (art. 10-bis). */
export const announceRefusal = (actor: Actor, input: AnnounceRefusal, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    authorize(examinationPolicy.announceRefusal(actor, opened));
    const status = pactWorkflow.next("announceRefusal", pact.status);
    const until = await lastDay(tx, "pacts.remarks-term", today(at));
    const { notice } = input;
    await tx.insert(pactNotices).values({
      ...{ pactId: pact.id, notice, until, announcedBy: employee(actor) },
      announcedAt: new Date(at.epochMilliseconds),
    });
    await savePact(tx, pact.id, { status, refusalNotice: notice, remarksUntil: until }, at);
    await suspendCase(tx, opened.id, "refusal-notice", at);
    await recordEvent(tx, actor, refusalAnnounced(pact, { until }), at);
    return { number: opened.number };
  });
