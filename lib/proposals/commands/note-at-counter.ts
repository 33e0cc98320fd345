// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { atCounter } from "#db/schema/petitions.ts";
import { inTransaction } from "#db/transaction.ts";
import type { IdentityDocument } from "#lib/accounts/vocabulary.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import type { ReceivedFile } from "#lib/files/commands/receive-upload.ts";
import type { Counter } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import type { CounterAct } from "../petition-vocabulary.ts";

type Noted = { act: CounterAct; proposalId: string; identityDocument: IdentityDocument; form: ReceivedFile | null };

/**
 * Writes down what was just done at the counter for a person, by which document they were known and the form they
 * signed; answers the identifier of the receipt. Done twice, the first stands.
 */
export const noteAtCounter = (
  counter: Counter,
  { act, proposalId, identityDocument, form }: Noted,
  at = now(),
): Promise<string> =>
  inTransaction(async (tx) => {
    const same = { act, proposalId, personId: counter.onBehalfOf };
    const [written] = await tx
      .insert(atCounter)
      .values({ ...same, officerId: counter.personId, identityDocument, createdAt: new Date(at.epochMilliseconds) })
      .onConflictDoNothing()
      .returning({ id: atCounter.id });
    if (!written) {
      const [first] = await tx
        .select({ id: atCounter.id })
        .from(atCounter)
        .where(
          and(eq(atCounter.act, act), eq(atCounter.proposalId, proposalId), eq(atCounter.personId, counter.onBehalfOf)),
        );
      if (!first) throw new Error("what was done at the counter was neither written nor found");
      return first.id;
    }
    if (form) {
      const formId = await attachFile(tx, counter.personId, form, { kind: "signed-form", id: proposalId });
      await tx.update(atCounter).set({ formId }).where(eq(atCounter.id, written.id));
    }
    return written.id;
  });
