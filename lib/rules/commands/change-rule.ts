// SPDX-License-Identifier: AGPL-3.0-or-later
import { rules } from "#db/schema/rules.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { assertFromToday } from "#lib/kernel/from-today.ts";
import { assertCitation } from "../assert-citation.ts";
import { catalogue } from "../catalogue.ts";
import { ruleChanged } from "../events.ts";
import { rulePolicy } from "../policy.ts";
import type { ChangeRule } from "../schemas.ts";

/**
 * Decides a rule's value from a day on, today or later. A day has one value: whoever comes second is told, and first
 * withdraws the other if it is the wrong one.
 */
export const changeRule = (actor: Actor, input: ChangeRule, at = now()): Promise<{ id: string }> =>
  inTransaction(async (tx) => {
    authorize(rulePolicy.change(actor));
    assertFromToday("validFrom", input.validFrom, at);
    const citation = await assertCitation(tx, input);
    const [decided] = await tx
      .insert(rules)
      .values({
        key: input.key,
        value: input.value,
        unit: catalogue[input.key].unit,
        legalReference: { it: input.referenceIt, en: input.referenceEn },
        citedRegulation: citation?.regulation,
        citedAnchor: citation?.anchor,
        validFrom: input.validFrom,
        recordedBy: actingPerson(actor),
        createdAt: new Date(at.epochMilliseconds),
      })
      .onConflictDoNothing()
      .returning();
    if (!decided) throw new Conflict("rules.refusals.dayTaken");
    await recordEvent(tx, actor, ruleChanged(decided), at);
    return { id: decided.id };
  });
