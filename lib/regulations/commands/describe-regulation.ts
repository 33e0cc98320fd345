// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { regulations } from "#db/schema/regulations.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { regulationDescribed } from "../events.ts";
import { indexRegulation } from "../index-regulation.ts";
import { lockRegulation } from "../lock-version.ts";
import { regulationPolicy } from "../policy.ts";
import type { DescribeRegulation } from "../schemas.ts";

/** Says in other words what the regulation is called and about. Its address stays. */
export const describeRegulation = (
  actor: Actor,
  { regulationId, ...described }: DescribeRegulation,
  at = now(),
): Promise<{ slug: string }> =>
  inTransaction(async (tx) => {
    const { slug } = await lockRegulation(tx, regulationId);
    authorize(regulationPolicy.describe(actor));
    await tx.update(regulations).set(described).where(eq(regulations.id, regulationId));
    await indexRegulation(tx, regulationId, today(at));
    await recordEvent(tx, actor, regulationDescribed(regulationId), at);
    return { slug };
  });
