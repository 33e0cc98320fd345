// SPDX-License-Identifier: AGPL-3.0-or-later
import { calls } from "#db/schema/calls.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { publishFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { freeSlug } from "#lib/kernel/free-slug.ts";
import { assertListed } from "../assert-listed.ts";
import { callPublished } from "../events.ts";
import { indexCall } from "../index-call.ts";
import { type Call, lockCall, saveCall } from "../lock-call.ts";
import { callPolicy } from "../policy.ts";
import { listCommonsOf } from "../queries.ts";
import type { PublishCall } from "../schemas.ts";
import { callWorkflow } from "../workflow.ts";

/**
 * Publishes a call with its days. It is whole: it says by which criteria applications are judged, and what they are for.
 * It opens no earlier than today and stays open as long as the rule wants. Answers its address.
 */
export const publishCall = (actor: Actor, input: PublishCall, at = now()): Promise<{ slug: string }> =>
  inTransaction(async (tx) => {
    const { id, ...days } = input;
    const call = await lockCall(tx, id);
    authorize(callPolicy.write(actor));
    const state = callWorkflow.next("publish", call.state);
    await assertWhole(tx, call);
    if (days.opensOn < today(at).toString()) throw new Invalid({ opensOn: { key: "calls.refusals.opensInPast" } });
    const earliest = await lastDay(tx, "calls.shortest-window", Temporal.PlainDate.from(days.opensOn));
    if (days.closesOn < earliest) {
      throw new Invalid({ closesOn: { key: "calls.refusals.tooShort", params: { day: new Date(earliest) } } });
    }
    const slug = await freeSlug(tx, calls, call, "avviso");
    const published = { ...days, state, slug, publishedAt: new Date(at.epochMilliseconds) };
    await saveCall(tx, id, published, at);
    await publishFilesOf(tx, { kind: "call", id });
    await indexCall(tx, { ...call, ...published });
    await recordEvent(tx, actor, callPublished(id, days), at);
    return { slug };
  });

/** Whoever applies knows for what, and by which criteria (L. 241/1990, art. 12). */
async function assertWhole(tx: Transaction, { id, subject, body, criteria }: Call): Promise<void> {
  if (body.trim() === "") throw new Invalid({ body: { key: "calls.refusals.noBody" } }, "calls.refusals.noBody");
  if (criteria.trim() === "") {
    throw new Invalid({ criteria: { key: "calls.refusals.noCriteria" } }, "calls.refusals.noCriteria");
  }
  if (subject === "theme") return;
  const about = await listCommonsOf(id, tx);
  if (about.length === 0)
    throw new Invalid({ commons: { key: "calls.refusals.noCommons" } }, "calls.refusals.noCommons");
  await assertListed(
    tx,
    about.map((each) => each.id),
  );
}
