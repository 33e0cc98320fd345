// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, sql } from "drizzle-orm";
import { regulationVersions } from "#db/schema/regulations.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { noonOf, now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid } from "#lib/kernel/errors.ts";
import { versionPublished } from "../events.ts";
import { indexRegulation } from "../index-regulation.ts";
import { lockVersion } from "../lock-version.ts";
import { regulationPolicy } from "../policy.ts";
import { findRepeal } from "../queries.ts";
import type { PublishVersion } from "../schemas.ts";
import { versionWorkflow } from "../workflow.ts";

/**
 * Lets everyone read a version, in force from its day on. A day has one version: two of a regulation cannot begin on it. None
 * begins on the day of a repeal or later: that is taken back first.
 */
export const publishVersion = (
  actor: Staff,
  { versionId, validFrom, act, novelty }: PublishVersion,
  at = now(),
): Promise<{ slug: string; number: number }> =>
  inTransaction(async (tx) => {
    const { regulation, version } = await lockVersion(tx, versionId);
    authorize(regulationPolicy.publish(actor));
    const status = versionWorkflow.next("publish", version.status);
    const repeal = await findRepeal(regulation.id, tx);
    if (repeal && validFrom >= repeal.repealedFrom) {
      const params = { day: noonOf(repeal.repealedFrom) };
      throw new Invalid({ validFrom: { key: "regulations.fields.repealedBefore", params } });
    }
    const ofRegulation = eq(regulationVersions.regulationId, regulation.id);
    const onThatDay = and(
      ofRegulation,
      eq(regulationVersions.validFrom, validFrom),
      eq(regulationVersions.status, status),
    );
    if ((await tx.$count(regulationVersions, onThatDay)) > 0) throw new Conflict("regulations.refusals.dayTaken");
    const [last] = await tx
      .select({ number: sql<number>`coalesce(max(${regulationVersions.number}), 0)::int` })
      .from(regulationVersions)
      .where(ofRegulation);
    const number = (last?.number ?? 0) + 1;
    await tx
      .update(regulationVersions)
      .set({
        status,
        number,
        validFrom,
        act,
        novelty,
        publishedBy: actor.personId,
        publishedAt: new Date(at.epochMilliseconds),
      })
      .where(eq(regulationVersions.id, versionId));
    await indexRegulation(tx, regulation.id, today(at));
    const told = { versionId, number, validFrom, act, sha256: version.sourceSha256 };
    await recordEvent(tx, actor, versionPublished(regulation.id, told), at);
    return { slug: regulation.slug, number };
  });
