// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import type { Connection } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import type { RuleKey } from "#lib/rules/catalogue.ts";
import { type RuleInForce, rulesInForce } from "#lib/rules/queries.ts";
import { type Addressee, isSigned, type ProposalKind } from "./vocabulary.ts";

type Kind = { kind: ProposalKind; addressee: Addressee | null };

const signatures: Record<Addressee, RuleKey> = {
  mayor: "petitions.signatures-mayor",
  executive: "petitions.signatures-executive",
  council: "petitions.signatures-council",
};

/** What the council is asked, its commission examines. */
const answerRule = ({ kind, addressee }: Kind): RuleKey => {
  if (kind === "proposal") return "proposals.answer-term";
  return kind !== "request" && addressee === "council" ? "petitions.commission-term" : "petitions.answer-term";
};

function neededRule({ kind, addressee }: Kind): RuleKey | null {
  if (kind === "proposal") return "proposals.support-threshold";
  if (kind === "initiative") return "petitions.signatures-initiative";
  return kind === "petition" && addressee !== null ? signatures[addressee] : null;
}

/** What would be filed now, by the rules of today. */
export const termsToday = (asked: Kind): Promise<Terms> => termsOf(db, asked, today());

export type Terms = {
  /** The last day, included, on which one can support or sign; null where only the answer ends it. */
  until: string | null;
  needed: number | null;
  /** Within how long the answer is due. */
  answer: RuleInForce;
};

/** What the rules of a day give to what is filed on it: it keeps this, whatever is decided later. */
export async function termsOf(connection: Connection, asked: Kind, on: Temporal.PlainDate): Promise<Terms> {
  const answerKey = answerRule(asked);
  const neededKey = neededRule(asked);
  const windowKey: RuleKey = isSigned(asked.kind) ? "petitions.collecting-window" : "proposals.support-window";
  const keys: RuleKey[] = [answerKey, windowKey, ...(neededKey ? [neededKey] : [])];
  const rules = await rulesInForce(connection, keys, on);
  const days = rules[windowKey].value;
  return {
    until: days === 0 ? null : on.add({ days }).toString(),
    needed: (neededKey && rules[neededKey].value) || null,
    answer: rules[answerKey],
  };
}
