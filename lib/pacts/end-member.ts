// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactMembers } from "#db/schema/pact-application.ts";
import type { Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { countGroup } from "./application-asked.ts";
import { groupTooSmall } from "./application-events.ts";
import { groupLimits } from "./application-rules.ts";
import type { MemberEnd } from "./application-vocabulary.ts";
import type { Pact } from "./lock-pact.ts";

/**
 * Ends an invitation or a membership; the row remains, without name and address. Where what was filed is left with fewer
 * people than the rule asks for, the office is told: it decides what becomes of it.
 */
export async function endMember(tx: Transaction, pact: Pact, id: string, ending: MemberEnd, at: Temporal.Instant) {
  await tx
    .update(pactMembers)
    .set({ endedAt: new Date(at.epochMilliseconds), ending, email: null, name: null })
    .where(eq(pactMembers.id, id));
  if (pact.status === "draft") return;
  const { fewest } = await groupLimits(tx, today(at));
  if ((await countGroup(tx, pact.id)) < fewest) await recordEvent(tx, system, groupTooSmall(pact), at);
}
