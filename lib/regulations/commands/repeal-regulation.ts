// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gte } from "drizzle-orm";
import { regulationRepeals } from "#db/schema/regulations.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { noonOf, now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid } from "#lib/kernel/errors.ts";
import { regulationRepealed } from "../events.ts";
import { indexRegulation } from "../index-regulation.ts";
import { lockWithReplacement } from "../lock-version.ts";
import { regulationPolicy } from "../policy.ts";
import { findRepeal, listVersions } from "../queries.ts";
import type { RepealRegulation } from "../schemas.ts";
import { isRepealedOn, published } from "../standing.ts";
import { repealYearsAhead } from "../vocabulary.ts";

/**
 * Tells from which day a regulation is no longer in force, and by which act: a day to come or a past one, after each of its
 * versions has begun. The same form sent twice tells it once. Answers the addresses of the regulation and of its replacement.
 */
export const repealRegulation = (
  actor: Staff,
  { repealId, regulationId, repealedFrom, act, replacedBy }: RepealRegulation,
  at = now(),
): Promise<{ slug: string; replacement: string | null }> =>
  inTransaction(async (tx) => {
    const { regulation, replacement } = await lockWithReplacement(tx, regulationId, replacedBy);
    authorize(regulationPolicy.repeal(actor));
    const answer = { slug: regulation.slug, replacement: replacement?.slug ?? null };
    const told = await findRepeal(regulationId, tx);
    if (told?.id === repealId) return answer;
    if (told) throw new Conflict("regulations.refusals.repealed");
    const first = await firstThatBegan(tx, regulationId, repealedFrom, at);
    if (replacedBy !== null) await assertReplacement(tx, regulationId, replacedBy, repealedFrom);
    await assertReplacesNone(tx, regulationId, repealedFrom);
    const [written] = await tx
      .insert(regulationRepeals)
      .values({
        id: repealId,
        regulationId,
        status: "told",
        repealedFrom,
        act,
        replacedBy,
        firstVersionId: first.id,
        firstValidFrom: first.validFrom,
        recordedBy: actor.personId,
        recordedAt: new Date(at.epochMilliseconds),
      })
      .onConflictDoNothing()
      .returning({ id: regulationRepeals.id });
    if (!written) throw new Conflict();
    await indexRegulation(tx, regulationId, today(at));
    const event = { repealId, repealedFrom, act, replacedBy: answer.replacement };
    await recordEvent(tx, actor, regulationRepealed(regulationId, event), at);
    return answer;
  });

/** The first version; throws where none is published, or one begins on the day or later, or the day is too far away. */
async function firstThatBegan(tx: Transaction, regulationId: string, repealedFrom: string, at: Temporal.Instant) {
  const versions = published(await listVersions(regulationId, tx));
  const [first] = versions;
  if (!first) throw new Conflict("regulations.refusals.nothingInForce");
  if (repealedFrom <= first.validFrom) {
    const params = { day: noonOf(first.validFrom) };
    throw new Invalid({ repealedFrom: { key: "regulations.fields.beforeItBegan", params } });
  }
  const later = versions.find(({ validFrom }) => validFrom >= repealedFrom);
  if (later) {
    const params = { number: later.number ?? 0, day: noonOf(later.validFrom) };
    throw new Invalid({ repealedFrom: { key: "regulations.fields.versionBegins", params } });
  }
  if (repealedFrom > today(at).add({ years: repealYearsAhead }).toString()) {
    const params = { years: repealYearsAhead };
    throw new Invalid({ repealedFrom: { key: "regulations.fields.tooFarAhead", params } });
  }
  return first;
}

/** Another regulation that everyone can read, and that is not repealed itself by then. */
async function assertReplacement(tx: Transaction, regulationId: string, replacedBy: string, repealedFrom: string) {
  if (replacedBy === regulationId) throw new Invalid({ replacedBy: { key: "regulations.fields.byItself" } });
  const isPublished = published(await listVersions(replacedBy, tx)).length > 0;
  if (!isPublished) throw new Invalid({ replacedBy: { key: "regulations.fields.noSuchRegulation" } });
  const ended = await findRepeal(replacedBy, tx);
  if (isRepealedOn(ended, repealedFrom))
    throw new Invalid({ replacedBy: { key: "regulations.fields.repealedItself" } });
}

/** What is to stand in the place of another from a day on is not repealed by that day. */
async function assertReplacesNone(tx: Transaction, regulationId: string, repealedFrom: string): Promise<void> {
  const replacing = and(
    eq(regulationRepeals.replacedBy, regulationId),
    eq(regulationRepeals.status, "told"),
    gte(regulationRepeals.repealedFrom, repealedFrom),
  );
  if ((await tx.$count(regulationRepeals, replacing)) > 0) throw new Conflict("regulations.refusals.replacesAnother");
}
