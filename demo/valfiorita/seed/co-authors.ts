// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomUUIDv7 } from "node:crypto";
import { eq } from "drizzle-orm";
import { coAuthors } from "#db/schema/co-authors.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import { coAuthorJoined } from "#lib/proposals/co-author-events.ts";
import { coAuthors as signers } from "../co-authors.ts";
import { accountOf } from "./people.ts";
import { dateOf, recordPastEvent, type Scene } from "./scene.ts";

/** Those who sign a proposal with its author, and so do not support it. */
export const signersOf = (scene: Scene, title: string): string[] =>
  signers.filter(({ proposal }) => proposal === title).map(({ person }) => accountOf(scene.accounts, person).id);

/** Lets people sign what others wrote, as by links that were sent and opened long ago. */
export async function seedCoAuthors(tx: Transaction, scene: Scene): Promise<void> {
  for (const { proposal: title, person, joined } of signers) {
    const [proposal] = await tx.select().from(proposals).where(eq(proposals.title, title));
    if (!proposal) throw new Error(`Nobody wrote ${title}`);
    const account = accountOf(scene.accounts, person);
    const invited = Temporal.Instant.fromEpochMilliseconds((proposal.submittedAt ?? proposal.createdAt).getTime());
    const asked = invited.add({ hours: 24 * joined + 5 });
    const at = Temporal.Instant.compare(asked, scene.now) < 0 ? asked : scene.now;
    const id = randomUUIDv7();
    await tx.insert(coAuthors).values({
      id,
      proposalId: proposal.id,
      tokenHash: createHash("sha256").update(id).digest("base64url"),
      invitedAt: dateOf(invited),
      expiresAt: dateOf(invited.add({ hours: 24 * 14 })),
      personId: account.id,
      acceptedAt: dateOf(at),
    });
    await recordPastEvent(tx, { kind: "citizen", personId: account.id, level: 2 }, coAuthorJoined(proposal, id), at);
  }
}
