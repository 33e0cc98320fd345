// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, inArray } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { notifications } from "#db/schema/notifications.ts";
import { supports } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Case } from "#lib/cases/commands/open-case.ts";
import type { NotificationKind } from "#lib/notifications/vocabulary.ts";
import { dateOf, type Scene } from "./scene.ts";

type Telling = {
  eventId: number;
  kind: NotificationKind;
  title: string;
  case: Pick<Case, "number" | "dueOn">;
  /** Identifiers of people. */
  to: readonly string[];
  at: Temporal.Instant;
};

/** Days after which even the slow ones have read what they were told. */
const patience = 12;

/** What people were told at the time; the mails went out then, and none goes out today. */
export async function tell(tx: Transaction, scene: Scene, telling: Telling): Promise<void> {
  const recipients = [...new Set(telling.to)];
  if (recipients.length === 0) return;
  const reachable = await tx
    .select({ id: people.id, email: people.email })
    .from(people)
    .where(inArray(people.id, recipients));
  const isOld = Temporal.Instant.compare(telling.at, scene.now.subtract({ hours: 24 * patience })) < 0;
  await tx.insert(notifications).values(
    reachable.map(({ id, email }) => ({
      personId: id,
      eventId: telling.eventId,
      kind: telling.kind,
      params: { number: telling.case.number, title: telling.title, dueOn: telling.case.dueOn ?? "" },
      createdAt: dateOf(telling.at),
      readAt: isOld ? dateOf(telling.at.add({ hours: 20 })) : null,
      mailState: email === null ? ("none" as const) : ("sent" as const),
      mailedAt: email === null ? null : dateOf(telling.at.add({ seconds: 5 })),
    })),
  );
}

export async function supportersOf(tx: Transaction, proposalId: string): Promise<string[]> {
  const rows = await tx.select({ id: supports.personId }).from(supports).where(eq(supports.proposalId, proposalId));
  return rows.map(({ id }) => id);
}
