// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import type { Decision } from "#lib/kernel/errors.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { discussionPolicy } from "./policy.ts";
import type { Reader } from "./queries.ts";
import { participationRules, requirementBy } from "./requirement.ts";
import type { Discussed } from "./subjects.ts";

/** Who reads a discussion, and whether they may take part in it now; a visitor may once they signed in. */
export async function discussionStanding(
  actor: Citizen | Staff | null,
  discussed: Discussed,
  at = now(),
): Promise<{ reader: Reader; decision: Decision | null }> {
  if (!actor) return { reader: null, decision: null };
  const on = today(at);
  const [facts, rules] = await Promise.all([
    personFacts(db, actor.personId, actor.level),
    rulesInForce(db, participationRules, on),
  ]);
  return {
    reader: { personId: actor.personId, voice: facts.voice },
    decision: discussionPolicy.comment(actor, discussed, facts, requirementBy(rules), on),
  };
}

/** Until when a comment can be mended, by the rule of today. */
export async function editableUntil({ createdAt }: { createdAt: Date }, at = now()): Promise<Date> {
  const { "discussion.edit-window": window } = await rulesInForce(db, ["discussion.edit-window"], today(at));
  return new Date(createdAt.getTime() + window.value * 60_000);
}
