// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactIntegrations } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { suspendCase } from "#lib/cases/commands/suspend-case.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { employee } from "../../employee.ts";
import { integrationRequested } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { RequestIntegration } from "../../examination-schemas.ts";
import { lockFiled, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/**
 * Asks the applicants for what is missing. The clock stands still until they answer or the day for it has passed; how
 * often and how long the rules say (L. 241/1990, art. 2, c. 7). Throws `Refusal` once it was asked as often as may be.
 */
export const requestIntegration = (actor: Actor, input: RequestIntegration, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    authorize(examinationPolicy.requestIntegration(actor, opened));
    const status = pactWorkflow.next("requestIntegration", pact.status);
    const on = today(at);
    const { "pacts.integration-requests": often } = await rulesInForce(tx, ["pacts.integration-requests"], on);
    const asked = await tx.$count(pactIntegrations, eq(pactIntegrations.pactId, pact.id));
    if (asked >= often.value) throw new Refusal("pact-examination.refusals.askedOften", { most: often.value });
    const until = await lastDay(tx, "pacts.integration-term", on);
    const [written] = await tx
      .insert(pactIntegrations)
      .values({
        pactId: pact.id,
        position: asked + 1,
        request: input.request,
        requestedBy: employee(actor),
        requestedAt: new Date(at.epochMilliseconds),
        until,
      })
      .returning({ id: pactIntegrations.id });
    if (!written) throw new Error("the request was not written");
    await savePact(tx, pact.id, { status }, at);
    await suspendCase(tx, opened.id, "integration", at);
    await recordEvent(tx, actor, integrationRequested(pact, { integrationId: written.id, until }), at);
    return { number: opened.number };
  });
