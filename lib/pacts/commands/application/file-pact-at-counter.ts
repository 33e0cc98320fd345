// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pactMembers, pactsAtCounter } from "#db/schema/pact-application.ts";
import { pacts } from "#db/schema/pacts.ts";
import { inTransaction } from "#db/transaction.ts";
import type { IdentityDocument } from "#lib/accounts/vocabulary.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import type { ReceivedFile } from "#lib/files/commands/receive-upload.ts";
import type { Counter } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { mayApplyAtCounter } from "../../application-counter.ts";
import { declarationsToday } from "../../application-form.ts";
import { lockPact } from "../../lock-pact.ts";
import { type SaveApplication, saveApplication } from "./save-application.ts";
import { type Receipt, submitApplication } from "./submit-application.ts";

type OnPaper = Omit<SaveApplication, "version" | "associationId" | "declared"> & {
  identityDocument: IdentityDocument;
  /** Who signed the form beside the person at the counter, by name. */
  members: string[];
  /** The signed form, with its declarations. */
  form: ReceivedFile | null;
};

/**
 * Files what stands on a signed form for the person at the counter, by the commands and the rules of everyone. Whoever
 * signed the form belongs to the group; its declarations are made by signing it. A form sent twice finds the first
 * receipt.
 */
export async function filePactAtCounter(counter: Counter, input: OnPaper, at = now()): Promise<Receipt> {
  const { identityDocument, members, form, ...content } = input;
  authorize(await mayApplyAtCounter(counter, at));
  const [begun] = await db
    .select({ status: pacts.status, version: pacts.version })
    .from(pacts)
    .where(eq(pacts.id, input.id));
  if (begun === undefined || begun.status === "draft") {
    const declarations = await declarationsToday(content.applicantKind ?? "person");
    const declared = declarations.map(({ id }) => id);
    await saveApplication(counter, { ...content, declared, version: begun?.version ?? 0 }, at);
    await writeMembers(input.id, members, at);
  }
  const receipt = await submitApplication(counter, { pactId: input.id }, at);
  await noteAtCounter(counter, { pactId: input.id, identityDocument, form }, at);
  return receipt;
}

/** Those of the paper, whole: a form sent again replaces them. */
const writeMembers = (pactId: string, names: string[], at: Temporal.Instant) =>
  inTransaction(async (tx) => {
    await lockPact(tx, pactId);
    await tx.delete(pactMembers).where(eq(pactMembers.pactId, pactId));
    if (names.length === 0) return;
    const moment = new Date(at.epochMilliseconds);
    const signed = { pactId, isOnPaper: true, invitedAt: moment, expiresAt: moment, confirmedAt: moment };
    await tx.insert(pactMembers).values(names.map((name) => ({ ...signed, id: randomUUIDv7(), name })));
  });

type Noted = { pactId: string; identityDocument: IdentityDocument; form: ReceivedFile | null };

const noteAtCounter = (counter: Counter, { pactId, identityDocument, form }: Noted, at: Temporal.Instant) =>
  inTransaction(async (tx) => {
    const createdAt = new Date(at.epochMilliseconds);
    const written = await tx
      .insert(pactsAtCounter)
      .values({ pactId, officerId: counter.personId, identityDocument, createdAt })
      .onConflictDoNothing()
      .returning({ pactId: pactsAtCounter.pactId });
    if (written.length === 0 || form === null) return;
    const formId = await attachFile(tx, counter.personId, form, { kind: "signed-form", id: pactId });
    await tx.update(pactsAtCounter).set({ formId }).where(eq(pactsAtCounter.pactId, pactId));
  });
