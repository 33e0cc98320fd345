// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNotNull, isNull, lt, or } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { requests } from "#db/schema/assistance.ts";
import { inTransaction } from "#db/transaction.ts";
import { removeFilesOf } from "#lib/files/commands/remove-files-of.ts";
import { now, romeTimeZone, today } from "#lib/kernel/clock.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { emptyRequest } from "./empty-request.ts";
import { confirmationHours } from "./letter-token.ts";
import { lockRequest } from "./lock-request.ts";

/**
 * Removes what nobody confirmed in time, and empties what was answered longer ago than the rule `assistance.retention`
 * says, or by who erased their account. Answers how many requests it touched.
 */
export async function forgetRequests(at = now()): Promise<number> {
  const [unconfirmed, ended] = await Promise.all([listUnconfirmed(at), listEnded(at)]);
  for (const { id } of unconfirmed) await forget(id);
  for (const { id } of ended) await inTransaction(async (tx) => emptyRequest(tx, await lockRequest(tx, id), at));
  return unconfirmed.length + ended.length;
}

const listUnconfirmed = (at: Temporal.Instant) =>
  db
    .select({ id: requests.id })
    .from(requests)
    .where(
      and(
        eq(requests.status, "unconfirmed"),
        lt(requests.createdAt, new Date(at.subtract({ hours: confirmationHours }).epochMilliseconds)),
      ),
    );

/** It may have been confirmed at the last moment: then it stays. */
const forget = (id: string): Promise<void> =>
  inTransaction(async (tx) => {
    const gone = await tx
      .delete(requests)
      .where(and(eq(requests.id, id), eq(requests.status, "unconfirmed")))
      .returning({ id: requests.id });
    if (gone.length > 0) await removeFilesOf(tx, { kind: "assistance", id });
  });

async function listEnded(at: Temporal.Instant) {
  const on = today(at);
  const { "assistance.retention": rule } = await rulesInForce(db, ["assistance.retention"], on);
  const before = on.subtract({ months: rule.value }).toZonedDateTime(romeTimeZone).epochMilliseconds;
  return db
    .select({ id: requests.id })
    .from(requests)
    .leftJoin(people, eq(people.id, requests.personId))
    .where(
      and(
        isNull(requests.emptiedAt),
        or(lt(requests.answeredAt, new Date(before)), and(isNotNull(requests.answeredAt), isNotNull(people.erasedAt))),
      ),
    );
}
