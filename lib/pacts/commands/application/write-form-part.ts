// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactDeclarations, pactFormFields, pactFormHistory, pactFormSections } from "#db/schema/pact-application.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid, NotFound } from "#lib/kernel/errors.ts";
import { formPartOffered, formPartWritten } from "../../application-events.ts";
import type { WriteDeclaration, WriteField, WriteSection } from "../../application-form-schemas.ts";
import { applicationPolicy } from "../../application-policy.ts";
import type { FormPart } from "../../application-vocabulary.ts";

const tables = { section: pactFormSections, field: pactFormFields, declaration: pactDeclarations };

/** The three are alike in what is asked of them here. */
const tableOf = (part: FormPart) => tables[part] as typeof pactFormSections;

type Words = { id: string; version: number };

/**
 * Writes a part of the form, new or in other words; every wording is kept. Of two who change the same one the second gets
 * `Conflict`. What was filed keeps the words it was filed with; a reworded declaration is made anew.
 */
const writePart = (
  actor: Actor,
  part: FormPart,
  { id, version, ...content }: Words,
  insert: (tx: Transaction) => Promise<unknown>,
  at: Temporal.Instant,
): Promise<{ id: string; version: number }> =>
  inTransaction(async (tx) => {
    authorize(applicationPolicy.writeForm(actor));
    const table = tableOf(part);
    const [found] = await tx.select({ version: table.version }).from(table).where(eq(table.id, id)).for("update");
    if (!found) await insert(tx);
    else if (found.version !== version) throw new Conflict("pact-application.form.refusals.stale");
    else {
      await tx
        .update(table)
        .set({ ...content, version: version + 1 })
        .where(eq(table.id, id));
    }
    const written = found ? version + 1 : 1;
    await tx.insert(pactFormHistory).values({
      part,
      partId: id,
      version: written,
      content,
      writtenBy: actingPerson(actor),
      writtenAt: new Date(at.epochMilliseconds),
    });
    await recordEvent(tx, actor, formPartWritten(part, id, written), at);
    return { id, version: written };
  });

export const writeSection = (actor: Actor, input: WriteSection, at = now()) =>
  writePart(actor, "section", input, (tx) => tx.insert(pactFormSections).values({ ...input, version: 1 }), at);

/** A question keeps its key for good: under it answers were given. */
export const writeField = (actor: Actor, input: WriteField, at = now()) =>
  writePart(
    actor,
    "field",
    input,
    async (tx) => {
      await assertSection(tx, input.sectionId);
      await tx.insert(pactFormFields).values({ ...input, key: keyOf(input), version: 1 });
    },
    at,
  );

export const writeDeclaration = (actor: Actor, input: WriteDeclaration, at = now()) =>
  writePart(
    actor,
    "declaration",
    input,
    (tx) => tx.insert(pactDeclarations).values({ ...input, key: keyOf(input), version: 1 }),
    at,
  );

const keyOf = ({ id }: { id: string }) => `own-${id.replaceAll("-", "").slice(-12)}`;

async function assertSection(tx: Transaction, id: string): Promise<void> {
  const [found] = await tx
    .select({ id: pactFormSections.id })
    .from(pactFormSections)
    .where(eq(pactFormSections.id, id));
  if (!found) throw new Invalid({ sectionId: { key: "fields.invalid" } });
}

/** Asks for a part again, or no longer. It is never deleted: applications answered it. */
export const offerFormPart = (
  actor: Actor,
  { part, id, isOffered }: { part: FormPart; id: string; isOffered: boolean },
  at = now(),
): Promise<void> =>
  inTransaction(async (tx) => {
    authorize(applicationPolicy.writeForm(actor));
    const table = tableOf(part);
    const [found] = await tx.select({ retiredAt: table.retiredAt }).from(table).where(eq(table.id, id)).for("update");
    if (!found) throw new NotFound();
    if ((found.retiredAt === null) === isOffered) return;
    await tx
      .update(table)
      .set({ retiredAt: isOffered ? null : new Date(at.epochMilliseconds) })
      .where(eq(table.id, id));
    await recordEvent(tx, actor, formPartOffered(part, id, isOffered), at);
  });
