// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactOpinions } from "#db/schema/pact-examination.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid, NotFound } from "#lib/kernel/errors.ts";
import { employee } from "../../employee.ts";
import { opinionGiven } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { GiveOpinion } from "../../examination-schemas.ts";
import { lockFiled } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/**
 * A unit says what it was asked, once; what a body outside wrote, the handler writes down with its protocol number. Late
 * is better than never, as long as nothing is decided.
 */
export async function giveOpinion(
  actor: Actor,
  input: GiveOpinion & { file: File | null },
  at = now(),
): Promise<{ number: string }> {
  const received = input.file && (await receiveUpload(input.file));
  return inTransaction(async (tx) => {
    const asked = await findOpinion(tx, input.opinionId);
    const { pact, case: opened } = await lockFiled(tx, asked.pactId);
    authorize(examinationPolicy.giveOpinion(actor, asked, opened));
    pactWorkflow.next("giveOpinion", pact.status);
    // Read again: only what is read after the lock knows who came first.
    if ((await findOpinion(tx, asked.id)).givenAt !== null) throw new Conflict("examination.refusals.givenAlready");
    const { position, text, conditions } = input;
    const protocolNumber = asked.asked === "unit" ? null : input.protocolNumber;
    if (asked.asked !== "unit" && protocolNumber === null) {
      throw new Invalid({ protocolNumber: { key: "fields.required" } });
    }
    const givenBy = employee(actor);
    const fileId = received && (await attachFile(tx, givenBy, received, { kind: "pact-case", id: pact.id }));
    await tx
      .update(pactOpinions)
      .set({
        ...{ position, text, conditions, protocolNumber, fileId, givenBy },
        givenAt: new Date(at.epochMilliseconds),
      })
      .where(eq(pactOpinions.id, asked.id));
    await recordEvent(tx, actor, opinionGiven(pact, { opinionId: asked.id }), at);
    return { number: opened.number };
  });
}

async function findOpinion(tx: Transaction, id: string) {
  const [asked] = await tx.select().from(pactOpinions).where(eq(pactOpinions.id, id));
  if (!asked) throw new NotFound();
  return asked;
}
