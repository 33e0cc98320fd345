// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomInt } from "node:crypto";
import { criteria } from "#db/schema/examination.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { criterionAdded } from "../criterion-events.ts";
import type { AddCriterion } from "../criterion-schemas.ts";
import { examinationPolicy } from "../examination-policy.ts";

/** A new criterion: from now on every valuation asks for it, and those there are stay as they are. */
export const addCriterion = (actor: Actor, input: AddCriterion, at = now()): Promise<{ code: string }> =>
  inTransaction(async (tx) => {
    authorize(examinationPolicy.editCriteria(actor));
    const code = await insert(tx, input);
    await recordEvent(tx, actor, criterionAdded(code, { weight: input.weight }), at);
    return { code };
  });

/** Known by its Italian name for good, however it is called later; where that is taken, with some letters more. */
async function insert(tx: Transaction, input: AddCriterion): Promise<string> {
  for (const code of [codeOf(input.name.it), `${codeOf(input.name.it)}-${someLetters()}`]) {
    const [written] = await tx
      .insert(criteria)
      .values({ ...input, code })
      .onConflictDoNothing()
      .returning({ code: criteria.code });
    if (written) return written.code;
  }
  throw new Error("the criterion was not written");
}

/** The letters of a name, as an address takes them. */
function codeOf(name: string): string {
  const letters = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, "-");
  return letters.slice(0, 40).replace(/^-+|-+$/g, "") || `criterion-${someLetters()}`;
}

const someLetters = () => Array.from({ length: 5 }, () => String.fromCharCode(97 + randomInt(26))).join("");
