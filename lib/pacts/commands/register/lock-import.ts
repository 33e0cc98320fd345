// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { registerImports } from "#db/schema/pact-register.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { authorize, NotFound, WrongState } from "#lib/kernel/errors.ts";
import { pactPolicy } from "../../policy.ts";
import type { RegisterImport } from "../../register-upload.ts";

/** A file that waits to be moved in, held. Throws `NotFound` and, for what is done or was thrown away, `WrongState`. */
export async function lockImport(tx: Transaction, actor: Actor, id: string, verb: string): Promise<RegisterImport> {
  const [found] = await tx.select().from(registerImports).where(eq(registerImports.id, id)).for("update");
  if (!found) throw new NotFound();
  authorize(pactPolicy.moveIn(actor));
  if (found.state !== "uploaded") throw new WrongState(verb, found.state, ["uploaded"]);
  return found;
}
