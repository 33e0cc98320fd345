// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { visitKinds } from "#db/schema/visits.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { visitKindRevised, visitKindWritten } from "../events.ts";
import { lockKind } from "../lock-visit.ts";
import { visitPolicy } from "../policy.ts";
import type { WriteKind } from "../schemas.ts";

/** Something new that can be booked. */
export const writeKind = (actor: Staff, input: WriteKind, at = now()): Promise<{ id: string }> =>
  inTransaction(async (tx) => {
    authorize(visitPolicy.shape(actor));
    const [written] = await tx.insert(visitKinds).values(input).returning({ id: visitKinds.id });
    if (!written) throw new Error("the kind was not written");
    await recordEvent(tx, actor, visitKindWritten(written.id), at);
    return written;
  });

/** What was booked keeps its time and length. Of two who change the same version the second is told. */
export const reviseKind = (
  actor: Staff,
  { id, version }: { id: string; version: number },
  input: WriteKind,
  at = now(),
): Promise<void> =>
  inTransaction(async (tx) => {
    const kind = await lockKind(tx, id);
    authorize(visitPolicy.shape(actor));
    if (kind.version !== version) throw new Conflict("visits.refusals.stale");
    await tx
      .update(visitKinds)
      .set({ ...input, version: version + 1 })
      .where(eq(visitKinds.id, id));
    await recordEvent(tx, actor, visitKindRevised(id, version + 1), at);
  });
