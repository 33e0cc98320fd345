// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, type InferSelectModel } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import { pactDisputes } from "#db/schema/pact-life.ts";
import type { Transaction } from "#db/transaction.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { memberIds } from "./application-members.ts";
import { lockHandled, type Pact } from "./lock-pact.ts";

/** A pact with the unit that answers for it and the people who confirmed that they are of it. */
export type LivePact = Omit<Pact, "unitCode"> & { unitCode: string; memberIds: string[] };

/** What a command tells its action, so that the right pages are made anew. */
export type Changed = { pactId: string; number: string };

export const changed = ({ id, number }: Pick<Pact, "id" | "number">): Changed => ({ pactId: id, number: number ?? "" });

/** The pact, held, and the actor as what they are to it: the delegate where it is an association's. */
export async function lockLife(
  tx: Transaction,
  actor: Actor,
  pactId: string,
  at: Temporal.Instant,
): Promise<{ life: LivePact; as: Actor }> {
  const { pact, unitCode } = await lockHandled(tx, pactId);
  const as = actor.kind === "citizen" ? await actingFor(tx, actor, pact.associationId, at) : actor;
  return { life: { ...pact, unitCode, memberIds: await memberIds(tx, pactId) }, as };
}

type OfPact = PgTable & { id: AnyPgColumn; pactId: AnyPgColumn };

/** A row of a pact that is held; throws `NotFound` where the pact has no such row. */
export async function findOf<Table extends OfPact>(
  tx: Transaction,
  table: Table,
  life: Pick<LivePact, "id">,
  id: string,
): Promise<InferSelectModel<Table>> {
  const [found] = await tx
    .select()
    .from(table as PgTable)
    .where(and(eq(table.id, id), eq(table.pactId, life.id)));
  if (!found) throw new NotFound();
  return found as InferSelectModel<Table>;
}

/** The dispute of a pact that is held, as long as it is not closed. */
export async function findOpenDispute(tx: Transaction, life: LivePact, id: string) {
  const dispute = await findOf(tx, pactDisputes, life, id);
  if (dispute.closedAt !== null) throw new NotFound("pact-life.refusals.disputeClosed");
  return dispute;
}

/** A `Date` for the database. */
export const dateOf = (at: Temporal.Instant): Date => new Date(at.epochMilliseconds);
