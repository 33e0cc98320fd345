// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { suspensions } from "#db/schema/cases.ts";
import { inTransaction } from "#db/transaction.ts";
import { resumeCase } from "#lib/cases/commands/suspend-case.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { remarksOver } from "../../examination-events.ts";
import { lockFiled } from "../../lock-pact.ts";
import { openNotice } from "./open-notice.ts";

/**
 * The clock runs again once the day for remarks has passed, or some days after they came (L. 241/1990, art. 10-bis).
 * Answers whether it does from now on.
 */
export const endRemarks = (pactId: string, at: Temporal.Instant): Promise<boolean> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, pactId);
    if (pact.status !== "refusal-announced") return false;
    const { until, remarkedAt } = await openNotice(tx, pactId);
    const cameOn = remarkedAt && today(Temporal.Instant.fromEpochMilliseconds(remarkedAt.getTime()));
    const last = cameOn ? await lastDay(tx, "pacts.remarks-pause", cameOn) : until;
    const isStill = and(eq(suspensions.caseId, opened.id), isNull(suspensions.endsOn));
    if (last >= today(at).toString() || (await tx.$count(suspensions, isStill)) === 0) return false;
    const dueOn = await resumeCase(tx, opened, at);
    await recordEvent(tx, system, remarksOver(pact, { dueOn }), at);
    return true;
  });
