// SPDX-License-Identifier: AGPL-3.0-or-later
import { commons } from "#db/schema/commons.ts";
import { inTransaction } from "#db/transaction.ts";
import { publishFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { freeSlug } from "#lib/kernel/free-slug.ts";
import { commonsListed } from "../events.ts";
import { indexCommons } from "../index-commons.ts";
import { lockCommons, saveCommons } from "../lock-commons.ts";
import { commonsPolicy } from "../policy.ts";
import { commonsWorkflow } from "../workflow.ts";

/** What was suggested goes into the catalogue, with its files, as the office has it now. Answers its address. */
export const listCommons = (actor: Actor, id: string, at = now()): Promise<{ slug: string }> =>
  inTransaction(async (tx) => {
    const suggested = await lockCommons(tx, id);
    authorize(commonsPolicy.write(actor));
    const state = commonsWorkflow.next("list", suggested.state);
    const slug = await freeSlug(tx, commons, { id, title: suggested.name }, suggested.kind);
    await saveCommons(tx, id, { state, slug, decidedAt: new Date(at.epochMilliseconds) }, at);
    await publishFilesOf(tx, { kind: "commons", id });
    await indexCommons(tx, { ...suggested, state, slug });
    await recordEvent(tx, actor, commonsListed(id, { kind: suggested.kind }), at);
    return { slug };
  });
