// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import { pactClauses, pactTexts } from "#db/schema/pact-text.ts";
import type { Transaction } from "#db/transaction.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { askFor } from "#lib/pacts/commands/life/ask-for.ts";
import { decideAsk } from "#lib/pacts/commands/life/decide-ask.ts";
import { recordPaperSignature } from "#lib/pacts/commands/signing/record-paper-signature.ts";
import { signAmendment } from "#lib/pacts/commands/signing/sign-amendment.ts";
import { editClause } from "#lib/pacts/commands/text/edit-clause.ts";
import { lockPact } from "#lib/pacts/lock-pact.ts";
import { placesOf } from "#lib/pacts/signers.ts";
import type { PactStep } from "../pacts.ts";
import { drawSketch } from "../sketch.ts";

type At = Temporal.Instant;

/** The clauses of the latest text of a pact, in their order. */
export async function clausesOf(tx: Transaction, pactId: string) {
  const [text] = await tx
    .select({ id: pactTexts.id })
    .from(pactTexts)
    .where(eq(pactTexts.pactId, pactId))
    .orderBy(desc(pactTexts.round))
    .limit(1);
  if (!text) throw new Error("no text was begun");
  return tx
    .select({
      id: pactClauses.id,
      heading: pactClauses.heading,
      body: pactClauses.body,
      version: pactClauses.version,
    })
    .from(pactClauses)
    .where(eq(pactClauses.textId, text.id))
    .orderBy(pactClauses.position);
}

type Signing = { tx: Transaction; pactId: string; unit: Staff; place: readonly [number, number] };

/** Everyone who has to sign does so at the counter, on one paper. */
export async function signOnPaper({ tx, pactId, unit, place }: Signing, at: At): Promise<void> {
  const places = await placesOf(tx, await lockPact(tx, pactId), at);
  const signers = places.flatMap(({ role, people: [first] }) => (first ? [`${role}:${first.id}`] : []));
  const scan = await receiveUpload(await drawSketch("stazione", place));
  await recordPaperSignature(unit, { pactId, signers, signedOn: today(at).toString(), scan }, at);
}

type Change = Extract<PactStep, { change: string } | { rewrite: string } | { addendum: string }>;

/** A change of a signed pact: asked by the citizens and granted, written, and signed. */
export async function amend(signing: Signing & { author: Citizen }, step: Change, at: At): Promise<void> {
  const { tx, pactId, author, unit } = signing;
  if ("change" in step) {
    const id = randomUUIDv7();
    await askFor(author, { pactId, id, kind: "change", reason: step.change, months: null, endOn: null }, at);
    await decideAsk(unit, { pactId, id, decision: "granted", answer: step.granted }, at);
  } else if ("rewrite" in step) {
    const clause = (await clausesOf(tx, pactId))[step.clause - 1];
    if (!clause) throw new Error(`there is no clause ${step.clause}`);
    const { id: clauseId, version, heading } = clause;
    await editClause(author, { pactId, clauseId, version, heading, body: step.rewrite }, at);
  } else {
    await signOnPaper(signing, at);
    const act = { actNumber: step.addendum, signedOn: today(at).toString(), checked: "yes" } as const;
    await signAmendment(unit, { pactId, ...act }, at);
  }
}
