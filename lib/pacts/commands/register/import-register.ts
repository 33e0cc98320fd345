// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { and, eq, inArray, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pactDuplicates, pactHistory, pactSources } from "#db/schema/pact-register.ts";
import { pacts } from "#db/schema/pacts.ts";
import { type Connection, inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvents } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, romeTimeZone } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { listZones, type Zone } from "#lib/municipality/queries.ts";
import { participationUnit } from "#lib/organisation/queries.ts";
import { factsOf, numberOf, otherNumber, zoneOf } from "../../moved-in.ts";
import { pactPolicy } from "../../policy.ts";
import { movedIn, movedOn, readAgain } from "../../register-events.ts";
import type { ReadRegister, RegisterRecord } from "../../register-file/read-register.ts";
import { tellSearchOfMany } from "../../register-search-entry.ts";
import type { ImportResult, RegisterFacts } from "../../register-vocabulary.ts";

type Options = {
  /** What the register is called: a later file of the same one has the same name. */
  source: string;
  /** Whether everyone may read the words of its notes. */
  areNotesPublic?: boolean;
  /** Looks what would become of the file, and writes nothing. */
  isDryRun?: boolean;
};

type Known = Pick<typeof pacts.$inferSelect, "id" | "sourceKey" | "status" | "number"> & { facts: RegisterFacts };
type Incoming = { record: RegisterRecord; facts: RegisterFacts };

/** So many records are written in one transaction. */
const portionSize = 500;

/**
 * Moves the records of another register in, or brings them up to date: a record is known again by its key, and changed only
 * in what its register says differently than the last time. Records whose status nobody has mapped are skipped.
 */
export async function importRegister(
  actor: Actor,
  read: Pick<ReadRegister, "records" | "notUnderstood" | "duplicates">,
  { source, areNotesPublic = true, isDryRun = false }: Options,
  at = now(),
): Promise<ImportResult> {
  authorize(pactPolicy.moveIn(actor));
  const { records, notUnderstood } = read;
  const result: ImportResult = {
    ...{ records: records.length, created: 0, updated: 0, unchanged: 0, skipped: 0, placed: 0 },
    ...{ byStatus: {}, events: 0, notUnderstood },
  };
  const settings: Settings = { source, areNotesPublic, at, actor, zones: await listZones() };
  for (let from = 0; from < records.length; from += portionSize) {
    const incoming = records.slice(from, from + portionSize).flatMap((record): Incoming[] => {
      const facts = factsOf(record);
      return facts ? [{ record, facts }] : [];
    });
    const counted = isDryRun
      ? sorted(incoming, await findKnown(db, source, incoming))
      : await inTransaction((tx) => movePortion(tx, incoming, settings));
    result.skipped += Math.min(portionSize, records.length - from) - incoming.length;
    result.created += counted.created.length;
    result.updated += counted.updated.length;
    result.unchanged += counted.unchanged;
    for (const { facts } of incoming) countIn(result, facts);
  }
  if (!isDryRun) await inTransaction((tx) => proposeDuplicates(tx, read, source));
  return result;
}

function countIn(result: ImportResult, { status, longitude, history }: RegisterFacts): void {
  result.byStatus[status] = (result.byStatus[status] ?? 0) + 1;
  result.events += history.length;
  if (longitude !== null) result.placed += 1;
}

type Settings = { source: string; areNotesPublic: boolean; at: Temporal.Instant; actor: Actor; zones: readonly Zone[] };

/** Those of a portion that are known already; within a transaction they are held. */
async function findKnown(connection: Connection, source: string, incoming: readonly Incoming[], isHeld = false) {
  if (incoming.length === 0) return new Map<string, Known>();
  const query = connection
    .select({
      ...{ id: pacts.id, sourceKey: pacts.sourceKey, status: pacts.status, number: pacts.number },
      facts: pactSources.facts,
    })
    .from(pacts)
    .innerJoin(pactSources, eq(pactSources.pactId, pacts.id))
    .where(
      and(
        eq(pacts.source, source),
        inArray(
          pacts.sourceKey,
          incoming.map(({ record }) => record.key),
        ),
      ),
    );
  const rows: Known[] = await (isHeld ? query.orderBy(pacts.id).for("update", { of: pacts }) : query);
  return new Map(rows.map((row) => [row.sourceKey ?? "", row]));
}

/** What is new, what its register tells differently now, and how much is as it was. */
function sorted(incoming: readonly Incoming[], known: ReadonlyMap<string, Known>) {
  const created = incoming.filter(({ record }) => !known.has(record.key));
  const updated = incoming.flatMap((each) => {
    const before = known.get(each.record.key);
    return before && !isDeepStrictEqual(before.facts, each.facts) ? [{ ...each, before }] : [];
  });
  return { created, updated, unchanged: incoming.length - created.length - updated.length };
}

async function movePortion(tx: Transaction, incoming: readonly Incoming[], settings: Settings) {
  // Who moves the same register in at the same time waits: what one of them adds, the other finds.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`register:${settings.source}`}, 0))`);
  const sorting = sorted(incoming, await findKnown(tx, settings.source, incoming, true));
  const { created, updated } = sorting;
  const added = await addAll(tx, created, settings);
  for (const each of updated) await bringUpToDate(tx, each, settings);
  await tellSearchOfMany(tx, [...added, ...updated.map(({ before }) => before.id)]);
  return sorting;
}

async function addAll(tx: Transaction, created: readonly Incoming[], settings: Settings): Promise<string[]> {
  if (created.length === 0) return [];
  const { source, at, actor, zones } = settings;
  const numbers = await freeNumbers(tx, created, source);
  const unitCode = await participationUnit(tx);
  const added = created.map(({ record, facts }) => ({ id: randomUUIDv7(), record, facts }));
  await tx.insert(pacts).values(
    added.map(({ id, record, facts }) => ({
      ...columnsOf(facts),
      ...{ id, number: numbers.get(record.key), source, sourceKey: record.key, unitCode },
      ...{ zoneCode: zoneOf(facts, zones), createdAt: dateOf(at), updatedAt: dateOf(at) },
    })),
  );
  await tx.insert(pactSources).values(added.map(({ id, facts }) => ({ pactId: id, facts, readAt: dateOf(at) })));
  await writeHistory(tx, added, settings);
  await recordEvents(
    tx,
    added.map(({ id }) => ({ actor, fact: movedIn({ id, caseId: null }, source), at })),
  );
  return added.map(({ id }) => id);
}

/** The number of each by its key in the register; where another register has taken it, one with something added. */
async function freeNumbers(tx: Transaction, created: readonly Incoming[], source: string) {
  const wanted = created.map(({ record }) => ({ key: record.key, number: numberOf(record) }));
  const taken = await tx
    .select({ number: pacts.number })
    .from(pacts)
    .where(
      inArray(
        pacts.number,
        wanted.map(({ number }) => number),
      ),
    );
  const used = new Set(taken.map(({ number }) => number ?? ""));
  return new Map(
    wanted.map(({ key, number }) => {
      const free = used.has(number) ? otherNumber(number, source, key) : number;
      used.add(free);
      return [key, free];
    }),
  );
}

/** Only what the register says differently than before is changed: what was decided here meanwhile stays. */
async function bringUpToDate(tx: Transaction, { facts, before }: Incoming & { before: Known }, settings: Settings) {
  const { source, at, actor, zones } = settings;
  const pact = { id: before.id, caseId: null };
  const now = columnsOf(facts);
  const then = columnsOf(before.facts);
  const names = Object.keys(now) as (keyof typeof now)[];
  const changed = Object.fromEntries(
    names.filter((name) => !isDeepStrictEqual(now[name], then[name])).map((name) => [name, now[name]]),
  ) as Partial<typeof now>;
  const { status, ...others } = changed;
  const hasMovedOn = status !== undefined && before.status === before.facts.status;
  const hasMoved = zoneOf(facts, zones) !== zoneOf(before.facts, zones);
  await tx
    .update(pacts)
    .set({
      ...others,
      ...(hasMovedOn ? { status } : {}),
      ...(hasMoved ? { zoneCode: zoneOf(facts, zones) } : {}),
      updatedAt: dateOf(at),
    })
    .where(eq(pacts.id, pact.id));
  await tx
    .update(pactSources)
    .set({ facts, readAt: dateOf(at) })
    .where(eq(pactSources.pactId, pact.id));
  await tx.delete(pactHistory).where(eq(pactHistory.pactId, pact.id));
  await writeHistory(tx, [{ id: pact.id, facts }], settings);
  const fact = hasMovedOn ? movedOn(pact, { source, status: facts.status }) : readAgain(pact, source);
  await recordEvents(tx, [{ actor, fact, at }]);
}

async function writeHistory(
  tx: Transaction,
  written: readonly { id: string; facts: RegisterFacts }[],
  { areNotesPublic }: Settings,
): Promise<void> {
  const rows = written.flatMap(({ id, facts }) =>
    facts.history.map((entry, position) => ({ ...entry, pactId: id, position, isTextPublic: areNotesPublic })),
  );
  for (let from = 0; from < rows.length; from += portionSize) {
    await tx.insert(pactHistory).values(rows.slice(from, from + portionSize));
  }
}

/** What the register says, as a pact has it. */
const columnsOf = (facts: RegisterFacts) => ({
  status: facts.status,
  title: facts.title,
  address: facts.address,
  longitude: facts.longitude,
  latitude: facts.latitude,
  neighbourhood: facts.neighbourhood,
  activityField: facts.activityField,
  applicantKind: facts.applicantKind,
  applicantName: facts.applicantName,
  submittedAt: midnight(facts.submittedOn),
  answeredAt: midnight(facts.answeredOn),
  actNumber: facts.actNumber,
  signedOn: facts.signedOn,
  endsOn: facts.endsOn,
});

/** The beginning of a day in Rome. */
const midnight = (day: string | null): Date | null =>
  day === null ? null : new Date(Temporal.PlainDate.from(day).toZonedDateTime(romeTimeZone).epochMilliseconds);

const dateOf = (at: Temporal.Instant): Date => new Date(at.epochMilliseconds);

/** Two rows of the file that may be one pact: the office decides. What was decided before stays decided. */
async function proposeDuplicates(
  tx: Transaction,
  { records, duplicates }: Pick<ReadRegister, "records" | "duplicates">,
  source: string,
): Promise<void> {
  const keys = new Map(records.map(({ line, key }) => [line, key]));
  const pairs = duplicates.flatMap(({ lines: [first = 0, ...others], why }) =>
    others.map((other) => ({ why, keys: [first, other].flatMap((line) => keys.get(line) ?? []) })),
  );
  for (let from = 0; from < pairs.length; from += portionSize) {
    const portion = pairs.slice(from, from + portionSize);
    const wanted = [...new Set(portion.flatMap((pair) => pair.keys))];
    const found = await tx
      .select({ id: pacts.id, key: pacts.sourceKey })
      .from(pacts)
      .where(and(eq(pacts.source, source), inArray(pacts.sourceKey, wanted)));
    const idOf = new Map(found.map(({ id, key }) => [key, id]));
    const proposed = portion.flatMap(({ why, keys }) => {
      const [pactId, otherId] = keys.flatMap((key) => idOf.get(key) ?? []).sort();
      return pactId && otherId && pactId !== otherId ? [{ pactId, otherId, why }] : [];
    });
    if (proposed.length > 0) await tx.insert(pactDuplicates).values(proposed).onConflictDoNothing();
  }
}
