// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, max } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pactClauses, pactTexts } from "#db/schema/pact-text.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { recordPaperSignature } from "#lib/pacts/commands/signing/record-paper-signature.ts";
import { signPact } from "#lib/pacts/commands/signing/sign-pact.ts";
import { addClause } from "#lib/pacts/commands/text/add-clause.ts";
import { agreeToClauses } from "#lib/pacts/commands/text/agree-to-clauses.ts";
import { approveByGiunta } from "#lib/pacts/commands/text/approve-by-giunta.ts";
import { editClause } from "#lib/pacts/commands/text/edit-clause.ts";
import { freezeText } from "#lib/pacts/commands/text/freeze-text.ts";
import { sendToGiunta } from "#lib/pacts/commands/text/send-to-giunta.ts";
import { startText } from "#lib/pacts/commands/text/start-text.ts";
import { notYetSaid } from "#lib/pacts/text-vocabulary.ts";

const latestRound = (pactId: string) =>
  db
    .select({ round: max(pactTexts.round) })
    .from(pactTexts)
    .where(eq(pactTexts.pactId, pactId));

/** The clauses of the latest text, in their order. */
export const clausesNow = (pactId: string) =>
  db
    .select({
      id: pactClauses.id,
      version: pactClauses.version,
      heading: pactClauses.heading,
      body: pactClauses.body,
      isRemoved: pactClauses.isRemoved,
      agreedByCitizens: pactClauses.agreedByCitizens,
      agreedByOffice: pactClauses.agreedByOffice,
    })
    .from(pactClauses)
    .innerJoin(pactTexts, eq(pactTexts.id, pactClauses.textId))
    .where(and(eq(pactTexts.pactId, pactId), eq(pactTexts.round, latestRound(pactId))))
    .orderBy(asc(pactClauses.position));

export type TableOf = { pactId: string; citizen: Citizen; officer: Staff };

/** A text that both sides have agreed on in every clause: nothing more is to be said but to freeze it. */
export async function agreeOnText({ pactId, citizen, officer }: TableOf, at?: Temporal.Instant): Promise<void> {
  await startText(officer, { pactId }, at);
  for (const { id, version, heading, body } of await clausesNow(pactId)) {
    const words = { heading, body: body.replaceAll(notYetSaid, "secondo quanto concordato") };
    await editClause(officer, { pactId, clauseId: id, version, ...words }, at);
  }
  await agreeToAll(citizen, pactId, at);
  await agreeToAll(officer, pactId, at);
}

/** One side agrees with everything as it reads now. */
export async function agreeToAll(actor: Citizen | Staff, pactId: string, at?: Temporal.Instant): Promise<void> {
  const clauses = (await clausesNow(pactId)).map(({ id, version }) => ({ clauseId: id, version }));
  await agreeToClauses(actor, { pactId, clauses }, at);
}

/** A text with as many clauses as one wants, each with a line of its own. */
export async function addClauses(actor: Citizen | Staff, pactId: string, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await addClause(actor, { pactId, heading: `Clausola in più ${number}`, body: `Ci impegniamo al punto ${number}.` });
  }
}

/** A page as a scanner would make it. */
const scanned = new Uint8Array(
  Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"),
);

/** Both sign the frozen text on paper. */
export async function signOnPaper({ pactId, citizen, officer }: TableOf): Promise<void> {
  const scan = await receiveUpload(new File([scanned], "scansione.pdf"));
  const signers = [`manager:${officer.personId}`, `applicant:${citizen.personId}`];
  await recordPaperSignature(officer, { pactId, signers, signedOn: today().toString(), scan });
}

/** A pact in force, with the text that was written and signed here today. */
export async function signTogether(table: TableOf & { giunta?: Staff }): Promise<void> {
  const { pactId, officer, giunta } = table;
  const on = today().toString();
  await agreeOnText(table);
  if (giunta) {
    await sendToGiunta(officer, { pactId });
    await approveByGiunta(giunta, { pactId, act: "Delibera n. 41", approvedOn: on });
  } else {
    await freezeText(officer, { pactId });
  }
  await signOnPaper(table);
  const endsOn = today().add({ months: 12 }).toString();
  await signPact(officer, { pactId, actNumber: "Rep. 12", signedOn: on, startsOn: on, endsOn, checked: "yes" });
}
