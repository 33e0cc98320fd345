// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { rules } from "#db/schema/rules.ts";
import { parsed } from "#lib/kernel/answering.ts";
import { now } from "#lib/kernel/clock.ts";
import { Conflict } from "#lib/kernel/errors.ts";
import { assertFromToday } from "#lib/kernel/from-today.ts";
import { assertCitation } from "./assert-citation.ts";
import { rulesInForce } from "./queries.ts";
import { type ChangeRule, changeRuleInput } from "./schemas.ts";
import type { Citation } from "./vocabulary.ts";

type Preview = { change: ChangeRule; citation: Citation | null; present: number };

/**
 * What a change would mean, before it is recorded: the change as it is understood, and the value in force on the day
 * before it. Refuses what `changeRule` would refuse.
 */
export async function previewChange(raw: unknown, at = now()): Promise<Preview> {
  const change = parsed(changeRuleInput, raw);
  const { key, validFrom } = change;
  assertFromToday("validFrom", validFrom, at);
  const citation = await assertCitation(db, change);
  if ((await db.$count(rules, and(eq(rules.key, key), eq(rules.validFrom, validFrom)))) > 0) {
    throw new Conflict("rules.refusals.dayTaken");
  }
  const dayBefore = Temporal.PlainDate.from(validFrom).subtract({ days: 1 });
  const present = await rulesInForce(db, [key], dayBefore);
  return { change, citation, present: present[key].value };
}
