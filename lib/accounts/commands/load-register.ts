// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, sql } from "drizzle-orm";
import { people, residencyChecks, residencyRegister } from "#db/schema/accounts.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { registerLoaded } from "../events.ts";
import type { Resident } from "../register-list.ts";
import { voiceOf } from "../write-person.ts";
import { writeResidency } from "./record-residency.ts";

const batch = 1_000;

export type Loaded = { residents: number; arrived: number; left: number };

/**
 * Puts a new list of residents in the place of the old one; only the keyed hashes of the fiscal codes are kept. Of who
 * is known here by the old list, those who came to live here and those who moved away are written down at once: nobody
 * supports for a month after moving house.
 */
export const loadRegister = (residents: readonly Resident[], at = now()): Promise<Loaded> =>
  inTransaction(async (tx) => {
    const loadedOn = today(at).toString();
    await tx.delete(residencyRegister);
    for (let start = 0; start < residents.length; start += batch) {
      const some = residents.slice(start, start + batch);
      await tx
        .insert(residencyRegister)
        .values(some.map(({ fiscalCode, zoneCode }) => ({ voice: voiceOf(fiscalCode), zoneCode, loadedOn })));
    }
    const changed = await changedSince(tx);
    for (const { personId, result, zoneCode } of changed) {
      const finding = { personId, result, zoneCode, source: "register", tie: null, checkedOn: loadedOn } as const;
      await writeResidency(tx, system, finding, at);
    }
    const left = changed.filter(({ result }) => result === "not_resident").length;
    const loaded = { residents: residents.length, arrived: changed.length - left, left };
    await recordEvent(tx, system, registerLoaded(loaded), at);
    return loaded;
  });

/** People of whom the register says something else now; what the office has seen itself, or they declared, stands. */
async function changedSince(tx: Transaction) {
  const latest = tx
    .selectDistinctOn([residencyChecks.personId], {
      personId: residencyChecks.personId,
      result: residencyChecks.result,
      source: residencyChecks.source,
    })
    .from(residencyChecks)
    .orderBy(residencyChecks.personId, sql`${residencyChecks.createdAt} desc`)
    .as("latest");
  const rows = await tx
    .select({
      personId: people.id,
      before: latest.result,
      lives: sql<boolean>`${residencyRegister.voice} is not null`,
      zoneCode: residencyRegister.zoneCode,
    })
    .from(people)
    .innerJoin(latest, eq(latest.personId, people.id))
    .leftJoin(residencyRegister, eq(residencyRegister.voice, people.voice))
    .where(and(isNull(people.erasedAt), eq(latest.source, "register")));
  return rows
    .map((row) => ({ ...row, result: row.lives ? ("resident" as const) : ("not_resident" as const) }))
    .filter(({ before, result }) => before !== result);
}
