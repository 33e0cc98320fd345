// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { cases } from "#db/schema/cases.ts";
import type { events } from "#db/schema/journal.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Transaction } from "#db/transaction.ts";
import { delegatesOf } from "#lib/associations/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { notify } from "#lib/notifications/notify.ts";
import type { NotificationKind } from "#lib/notifications/vocabulary.ts";
import { listWhoAnswersFor, participationUnit } from "#lib/organisation/queries.ts";
import { memberIds } from "./application-members.ts";
import type { Pact } from "./lock-pact.ts";

type Event = typeof events.$inferSelect;

/**
 * `author` is who speaks for the application: the person, or the delegates of the association; `applicants` adds the
 * members who confirmed; `office` coordinates, `unit` has the case in its charge.
 */
export type Audience = "author" | "applicants" | "contact" | "manager" | "office" | "unit";

export type Telling = {
  kind: NotificationKind;
  audience: readonly Audience[];
  /** What the words of this kind need beside pact, number, title and due date. */
  more?: (tx: Transaction, event: Event) => Promise<Record<string, string>>;
};

type Standing = { pact: Pact; case: typeof cases.$inferSelect | null };

/** What a reaction needs of the pact an event speaks of; null once a draft was discarded. */
export async function standingOf(tx: Transaction, { subjectId }: Event): Promise<Standing | null> {
  const [found] = await tx
    .select({ pact: pacts, case: cases })
    .from(pacts)
    .leftJoin(cases, eq(cases.id, pacts.caseId))
    .where(eq(pacts.id, subjectId));
  return found ?? null;
}

/** The parameters of every notification about a pact; `caseId` leads the desk to it. */
export const paramsOf = ({ pact, case: opened }: Standing) => ({
  pactId: pact.id,
  caseId: opened?.id ?? "",
  number: pact.number ?? "",
  title: pact.title,
  dueOn: opened?.dueOn ?? "",
});

/** Who are these people today; whoever did it themselves is told as well, save at the desk. */
export async function peopleOf(
  tx: Transaction,
  audience: readonly Audience[],
  standing: Standing,
  event: Event,
): Promise<string[]> {
  const groups = await Promise.all(audience.map((one) => groupOf(tx, one, standing, event)));
  return [...new Set(groups.flat())];
}

async function groupOf(tx: Transaction, audience: Audience, { pact, case: opened }: Standing, event: Event) {
  const on = today(Temporal.Instant.fromEpochMilliseconds(event.at.getTime()));
  const notSelf = (people: string[]) => people.filter((person) => person !== event.actorId);
  switch (audience) {
    case "author":
      return authorOf(tx, pact);
    case "applicants":
      return [...(await authorOf(tx, pact)), ...(await memberIds(tx, pact.id))];
    case "contact":
      return notSelf(pact.contactId ? [pact.contactId] : []);
    case "manager":
      return notSelf(pact.managerId ? [pact.managerId] : []);
    case "office":
      return notSelf(await listWhoAnswersFor(tx, await participationUnit(tx), on));
    case "unit":
      return notSelf(
        await listWhoAnswersFor(tx, opened?.unitCode ?? pact.unitCode ?? (await participationUnit(tx)), on),
      );
  }
}

/** Who speaks for it: the person, or whoever acts today for the association. */
export async function authorOf(tx: Transaction, { authorId, associationId }: Pact): Promise<string[]> {
  if (associationId) return delegatesOf(tx, associationId);
  return authorId ? [authorId] : [];
}

/** The reaction that tells of each event what its table says. */
export const tellAsTold =
  (told: Record<string, Telling>) =>
  async (tx: Transaction, event: Event): Promise<void> => {
    const telling = told[event.type];
    const standing = await standingOf(tx, event);
    if (!telling || !standing) return;
    await notify(tx, {
      eventId: event.id,
      kind: telling.kind,
      people: await peopleOf(tx, telling.audience, standing, event),
      params: { ...paramsOf(standing), ...(await telling.more?.(tx, event)) },
    });
  };
