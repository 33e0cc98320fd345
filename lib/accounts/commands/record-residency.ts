// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { people, residencyChecks } from "#db/schema/accounts.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid, NotFound } from "#lib/kernel/errors.ts";
import { hasZones, isZone } from "#lib/municipality/queries.ts";
import { residencyRecorded } from "../events.ts";
import { accountPolicy, type Declaration } from "../policy.ts";
import { findResidency } from "../residency.ts";
import type { ResidencyResult, Tie } from "../vocabulary.ts";

type Finding = { personId: string; result: ResidencyResult; zoneCode: string | null; tie: Tie | null };

/** The office has seen for itself: a document, a call to the registry. */
export const recordResidency = (actor: Actor, finding: Finding, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    await lockPerson(tx, finding.personId);
    authorize(accountPolicy.recordResidency(actor));
    await requireZone(tx, finding.zoneCode);
    await writeResidency(tx, actor, { ...finding, source: "manual" }, at);
  });

/** A person says where they live, or that they work or study here, and answers for it (D.P.R. 445/2000, art. 76). */
export const declareResidency = (actor: Actor, declaration: Declaration, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const personId = actingPerson(actor);
    if (personId === null) throw new NotFound();
    await lockPerson(tx, personId);
    const known = await findResidency(tx, personId);
    authorize(accountPolicy.declareResidency(known?.result ?? "unknown", declaration));
    const { lives, zoneCode } = declaration;
    if (lives && zoneCode === null && (await hasZones(tx))) throw new Invalid({ zoneCode: { key: "fields.required" } });
    await requireZone(tx, zoneCode);
    const said = declaration.lives
      ? ({ result: "resident", tie: null } as const)
      : ({ result: "not_resident", tie: declaration.tie } as const);
    await writeResidency(tx, actor, { personId, zoneCode, ...said, source: "self-declaration" }, at);
  });

async function requireZone(tx: Transaction, code: string | null): Promise<void> {
  if (code !== null && !(await isZone(tx, code))) throw new Invalid({ zoneCode: { key: "fields.invalid" } });
}

/** Of two who record at once, the later one is the latest. */
export async function lockPerson(tx: Transaction, personId: string): Promise<typeof people.$inferSelect> {
  const [person] = await tx.select().from(people).where(eq(people.id, personId)).for("update");
  if (!person || person.erasedAt) throw new NotFound();
  return person;
}

type Check = Omit<typeof residencyChecks.$inferInsert, "checkedOn" | "createdAt" | "recordedBy"> & {
  checkedOn?: string;
  tie: Tie | null;
};

/** Adds a row: what was found before stays on record. */
export async function writeResidency(tx: Transaction, actor: Actor, check: Check, at: Temporal.Instant): Promise<void> {
  await tx.insert(residencyChecks).values({
    checkedOn: today(at).toString(),
    ...check,
    recordedBy: actor.kind === "system" ? null : actor.personId,
    createdAt: new Date(at.epochMilliseconds),
  });
  const { personId, result, source, tie } = check;
  await recordEvent(tx, actor, residencyRecorded(personId, { result, source, tie }), at);
}
