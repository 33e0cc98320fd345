// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactNotices } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Refusal } from "#lib/kernel/errors.ts";
import { actingAsParty } from "../../acting-as-party.ts";
import { personActing } from "../../employee.ts";
import { pactRemarked } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { Remark } from "../../examination-schemas.ts";
import { lockFiled } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";
import { openNotice } from "./open-notice.ts";

/** What those who apply say to the reasons, once, until the last day for it. */
export const remark = (actor: Actor, input: Remark, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    const { party, joined } = await actingAsParty(tx, actor, pact, at);
    authorize(examinationPolicy.remark(party, joined));
    pactWorkflow.next("remark", pact.status);
    const notice = await openNotice(tx, pact.id);
    if (notice.remarkedAt !== null) throw new Conflict("pact-examination.refusals.remarkedAlready");
    if (notice.until < today(at).toString()) throw new Refusal("pact-examination.refusals.remarksOver");
    const { remarks } = input;
    const remarkedAt = new Date(at.epochMilliseconds);
    await tx
      .update(pactNotices)
      .set({ remarks, remarkedBy: personActing(party), remarkedAt })
      .where(eq(pactNotices.id, notice.id));
    await recordEvent(tx, party, pactRemarked(pact), at);
    return { number: opened.number };
  });
