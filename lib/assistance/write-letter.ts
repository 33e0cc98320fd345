// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { letters } from "#db/schema/assistance.ts";
import type { Transaction } from "#db/transaction.ts";
import { hashOfToken } from "#lib/accounts/session-token.ts";
import { today } from "#lib/kernel/clock.ts";
import { enqueue } from "#lib/kernel/queue.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { confirmationHours, letterToken } from "./letter-token.ts";
import type { LetterKind } from "./vocabulary.ts";

type Letter = { requestId: string; kind: LetterKind; eventId: number | null };

/** Writes a letter with a link of its own and has it sent. Of one event there is one letter, however often it is asked for. */
export async function writeLetter(tx: Transaction, letter: Letter, at: Temporal.Instant): Promise<void> {
  const named = { id: randomUUIDv7(), requestId: letter.requestId, createdAt: new Date(at.epochMilliseconds) };
  const expiresAt = new Date((await linkEnd(tx, letter.kind, at)).epochMilliseconds);
  const tokenHash = hashOfToken(letterToken(named));
  const written = await tx
    .insert(letters)
    .values({ ...letter, ...named, tokenHash, expiresAt })
    .onConflictDoNothing()
    .returning({ id: letters.id });
  if (written.length > 0) await enqueue(tx, "assistance-letter", { letterId: named.id });
}

async function linkEnd(tx: Transaction, kind: LetterKind, at: Temporal.Instant): Promise<Temporal.Instant> {
  if (kind === "confirm") return at.add({ hours: confirmationHours });
  const rules = await rulesInForce(tx, ["assistance.link-lifetime"], today(at));
  return at.add({ hours: 24 * rules["assistance.link-lifetime"].value });
}
