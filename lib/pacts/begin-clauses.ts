// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactClauses, pactClauseVersions } from "#db/schema/pact-text.ts";
import type { Transaction } from "#db/transaction.ts";
import { listClausesFor } from "./clause-templates.ts";
import { filledIn } from "./filled-in.ts";
import type { Pact } from "./lock-pact.ts";
import { placeholdersOf } from "./placeholders-of.ts";
import type { Side } from "./text-vocabulary.ts";

type Beginning = {
  heading: string;
  body: string;
  templateCode: string | null;
  templateVersion: number | null;
  side: Side;
  writtenBy: string | null;
  writtenAt: Date;
  /** Both sides agree to it as it is. */
  isAgreed: boolean;
};

type Written = Pick<Beginning, "writtenBy" | "writtenAt">;

/** The clauses the office keeps for pacts of this kind, filled in with what the application says. Nobody has agreed yet. */
export async function clausesFromTemplates(tx: Transaction, pact: Pact, written: Written): Promise<Beginning[]> {
  const placeholders = await placeholdersOf(tx, pact);
  const templates = await listClausesFor(tx, pact.kind ?? "ordinary");
  return templates.map(({ heading, body, code, version }) => ({
    ...{ heading, body: filledIn(body, placeholders), templateCode: code, templateVersion: version },
    ...{ ...written, side: "office", isAgreed: false },
  }));
}

/** The clauses with which a text begins, in their order, each in its first version. */
export async function writeClauses(tx: Transaction, textId: string, clauses: readonly Beginning[]): Promise<void> {
  for (const [index, { side, writtenBy, writtenAt, isAgreed, ...words }] of clauses.entries()) {
    const agreed = isAgreed ? { agreedByCitizens: 1, agreedByOffice: 1 } : {};
    const [clause] = await tx
      .insert(pactClauses)
      .values({ ...words, ...agreed, textId, position: index + 1 })
      .returning({ id: pactClauses.id });
    if (!clause) throw new Error("a clause was not written");
    const { heading, body } = words;
    await tx
      .insert(pactClauseVersions)
      .values({ clauseId: clause.id, version: 1, heading, body, side, writtenBy, writtenAt });
  }
}
