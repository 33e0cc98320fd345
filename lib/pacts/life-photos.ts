// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import { publishFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { type ReceivedPicture, receivePicture } from "#lib/files/commands/receive-picture.ts";
import type { Owner } from "#lib/files/owner.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { Invalid } from "#lib/kernel/errors.ts";

/**
 * A photograph, drawn to the size of a page and stored before any row is locked; what it shows is told in words for who
 * does not see it. Throws `Invalid` where the words are missing or it is no picture.
 */
export async function receivePhoto(photo: File | null, alternative: string | null): Promise<ReceivedPicture | null> {
  if (photo && alternative === null) throw new Invalid({ alternative: { key: "pact-life.problems.alternative" } });
  return photo && (await receivePicture(photo));
}

/** Gives a photograph to what it shows; `private` waits for whoever publishes it. */
export async function attachPhoto(
  tx: Transaction,
  actor: Actor,
  owner: Owner,
  received: ReceivedPicture,
  alternative: string | null,
  visibility: "public" | "private",
): Promise<void> {
  await attachFile(tx, actingPerson(actor), received, owner, alternative);
  if (visibility === "public") await publishFilesOf(tx, owner);
}
