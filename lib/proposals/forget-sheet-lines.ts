// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNotNull, isNull, lt, ne, or, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import type { events } from "#db/schema/journal.ts";
import { sheetLines, signatureSheets } from "#db/schema/petitions.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection, Transaction } from "#db/transaction.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { rulesInForce } from "#lib/rules/queries.ts";

/** Who signed is not told any more; of what counted the voice stays, so that it counts once. */
const emptied = (at: Date) => ({
  givenName: null,
  familyName: null,
  birthDate: null,
  fiscalCodeSealed: null,
  voice: sql`case when ${sheetLines.finding} = 'valid' then ${sheetLines.voice} end`,
  forgottenAt: at,
});

/**
 * Removes what signature sheets say of people, known and unknown, once the rule's time has passed since the last day on
 * which one could sign and no line can be corrected any more (GDPR, art. 5, 1 e). What was found on each line stays, and
 * so does the scan of the sheet, which is a deed of the petition.
 */
export async function forgetSheetLines(at = now()): Promise<number> {
  const on = today(at);
  const rule = (await rulesInForce(db, ["petitions.sheet-lines-lifetime"], on))["petitions.sheet-lines-lifetime"];
  const over = db
    .select({ id: signatureSheets.id })
    .from(signatureSheets)
    .innerJoin(proposals, eq(proposals.id, signatureSheets.proposalId))
    .where(
      and(
        ne(proposals.status, "collecting"),
        lt(proposals.supportsUntil, on.subtract({ days: rule.value }).toString()),
      ),
    );
  return forget(db, inArray(sheetLines.sheetId, over), at);
}

/** Whoever erased their account is not named on a sheet either, whatever the rule says. */
export async function forgetLinesOf(tx: Transaction, { subjectId, at }: typeof events.$inferSelect): Promise<void> {
  const voice = tx.select({ voice: people.voice }).from(people).where(eq(people.id, subjectId));
  await forget(tx, inArray(sheetLines.voice, voice), Temporal.Instant.fromEpochMilliseconds(at.getTime()));
}

async function forget(connection: Connection, which: ReturnType<typeof inArray>, at: Temporal.Instant) {
  const named = or(isNotNull(sheetLines.givenName), isNotNull(sheetLines.fiscalCodeSealed));
  const gone = await connection
    .update(sheetLines)
    .set(emptied(new Date(at.epochMilliseconds)))
    .where(and(which, isNull(sheetLines.forgottenAt), named))
    .returning({ number: sheetLines.number });
  return gone.length;
}
