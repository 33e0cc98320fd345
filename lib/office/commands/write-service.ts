// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { services } from "#db/schema/office.ts";
import { databaseCode, inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid, NotFound } from "#lib/kernel/errors.ts";
import { serviceRevised, serviceWritten } from "../events.ts";
import { indexService } from "../index-service.ts";
import { officePolicy } from "../policy.ts";
import type { WriteService } from "../schemas.ts";

const uniqueViolation = "23505";

/** A new service; nobody reads it before it is published. */
export const writeService = (
  actor: Staff,
  input: WriteService & { slug: string },
  at = now(),
): Promise<{ id: string }> =>
  inTransaction(async (tx) => {
    authorize(officePolicy.edit(actor));
    const id = await insert(tx, input);
    await recordEvent(tx, actor, serviceWritten(id), at);
    return { id };
  });

async function insert(tx: Transaction, input: WriteService & { slug: string }): Promise<string> {
  try {
    const [written] = await tx.insert(services).values(input).returning({ id: services.id });
    if (!written) throw new Error("the service was not written");
    return written.id;
  } catch (error) {
    if (databaseCode(error) !== uniqueViolation) throw error;
    throw new Invalid({ slug: { key: "services.fields.slugTaken" } });
  }
}

/** Of two who change the same version the second is told, and keeps their words. */
export const reviseService = (
  actor: Staff,
  { id, version }: { id: string; version: number },
  input: WriteService,
  at = now(),
): Promise<{ slug: string }> =>
  inTransaction(async (tx) => {
    const service = await lockService(tx, id);
    authorize(officePolicy.edit(actor));
    if (service.version !== version) throw new Conflict("services.refusals.stale");
    const next = { ...input, version: version + 1 };
    await tx.update(services).set(next).where(eq(services.id, id));
    await indexService(tx, { ...service, ...next });
    await recordEvent(tx, actor, serviceRevised(id, next.version), at);
    return { slug: service.slug };
  });

export async function lockService(tx: Transaction, id: string) {
  const [service] = await tx.select().from(services).where(eq(services.id, id)).for("update");
  if (!service) throw new NotFound();
  return service;
}
