// SPDX-License-Identifier: AGPL-3.0-or-later
import type { events } from "#db/schema/journal.ts";
import type { proposals } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import { followersOf } from "#lib/follows/queries.ts";
import { notify } from "#lib/notifications/notify.ts";
import type { NotificationKind } from "#lib/notifications/vocabulary.ts";
import { followersOfProposal } from "./following.ts";

type Step = {
  proposal: typeof proposals.$inferSelect;
  /** Whom the procedure told of it already. */
  except: readonly string[];
  /** The words that are meant for followers, too; null where they are told in general ones. */
  kind: NotificationKind | null;
  params: { number: string; title: string; dueOn: string };
};

/**
 * Tells who follows a proposal of a step of it; of a new one, who follows its topic or its zone. Nobody is told of what
 * the public does not read.
 */
export async function tellFollowers(
  tx: Transaction,
  event: typeof events.$inferSelect,
  { proposal, except, kind, params }: Step,
): Promise<void> {
  if (!event.isPublic || proposal.publication !== "published") return;
  const told = new Set([...except, proposal.authorId]);
  const others = (people: readonly string[]) => people.filter((person) => !told.has(person));
  const telling = { eventId: event.id, topic: "followed" as const };

  if (event.type === "proposal.submitted") {
    const near = [
      ...(proposal.topicCode ? [{ kind: "topic" as const, id: proposal.topicCode }] : []),
      ...(proposal.zoneCode ? [{ kind: "zone" as const, id: proposal.zoneCode }] : []),
    ];
    const people = others(await followersOf(tx, near));
    return notify(tx, { ...telling, kind: "followed-place-or-topic", people, params });
  }
  await notify(tx, {
    ...telling,
    kind: kind ?? "followed-proposal",
    people: others(await followersOfProposal(tx, proposal.id)),
    params: { ...params, proposalId: proposal.id, step: event.type },
  });
}
