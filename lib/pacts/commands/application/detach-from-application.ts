// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { removeFile } from "#lib/files/commands/remove-file.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { lockApplication } from "../../lock-application.ts";

/** Takes a file off a draft. */
export const detachFromApplication = (actor: Actor, input: { pactId: string; fileId: string }, at = now()) =>
  inTransaction(async (tx) => {
    const { pact } = await lockApplication(tx, actor, input.pactId, "edit", at);
    for (const kind of ["pact", "pact-identity"] as const) await removeFile(tx, { kind, id: pact.id }, input.fileId);
  });
