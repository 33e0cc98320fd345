// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray } from "drizzle-orm";
import { pactReports } from "#db/schema/pact-life.ts";
import type { Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { Invalid, Refusal } from "#lib/kernel/errors.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import type { LivePact } from "./lock-life.ts";
import { savePact } from "./lock-pact.ts";

/**
 * The last day a pact would have. Throws where it is more than the rule's months at once, where a complex pact would last
 * longer than the rule lets it, and where there is no last day to move.
 */
export async function assertExtendable(
  tx: Transaction,
  life: LivePact,
  months: number,
  at: Temporal.Instant,
): Promise<string> {
  if (life.endsOn === null) throw new Refusal("pact-life.refusals.noTerm");
  const rules = await rulesInForce(tx, ["pacts.extension-months", "pacts.longest-complex"], today(at));
  const most = rules["pacts.extension-months"].value;
  if (months > most) throw new Invalid({ months: { key: "pact-life.problems.tooLong", params: { months: most } } });
  const endsOn = lastDayAfter(life.endsOn, months);
  const longest = rules["pacts.longest-complex"].value;
  const limit = life.startsOn && Temporal.PlainDate.from(life.startsOn).add({ months: longest }).subtract({ days: 1 });
  if (life.kind === "complex" && limit && endsOn > limit.toString()) {
    throw new Invalid({ months: { key: "pact-life.problems.tooLongInAll", params: { months: longest } } });
  }
  return endsOn;
}

/** Counted from the day after its end: what ends on the last of February lasts six months more until the last of August. */
const lastDayAfter = (endsOn: string, months: number): string =>
  Temporal.PlainDate.from(endsOn).add({ days: 1 }).add({ months }).subtract({ days: 1 }).toString();

/** Moves the last day. The final report is due later, and nobody was reminded of that day yet. */
export async function moveEnd(
  tx: Transaction,
  life: LivePact,
  change: { status: "extended"; endsOn: string },
  at: Temporal.Instant,
): Promise<void> {
  await savePact(tx, life.id, change, at);
  await tx
    .update(pactReports)
    .set({ reminded: null })
    .where(
      and(
        eq(pactReports.pactId, life.id),
        eq(pactReports.kind, "final"),
        inArray(pactReports.state, ["draft", "returned"]),
      ),
    );
}
