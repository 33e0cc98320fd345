// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactAssemblies } from "#db/schema/pact-examination.ts";
import type { Transaction } from "#db/transaction.ts";
import { Conflict, NotFound } from "#lib/kernel/errors.ts";
import { lockFiled } from "../../lock-pact.ts";

/** An assembly with its pact, held. Throws `NotFound`. */
export async function lockAssembly(tx: Transaction, id: string) {
  const { pactId } = await findAssembly(tx, id);
  const filed = await lockFiled(tx, pactId);
  return { ...filed, assembly: await findAssembly(tx, id) };
}

async function findAssembly(tx: Transaction, id: string) {
  const [assembly] = await tx.select().from(pactAssemblies).where(eq(pactAssemblies.id, id));
  if (!assembly) throw new NotFound();
  return assembly;
}

/** What was held or called off is over: it is neither moved nor called off any more, and has its minutes once. */
export function requireStanding({ minutesAt, calledOffAt }: typeof pactAssemblies.$inferSelect): void {
  if (calledOffAt !== null) throw new Conflict("pact-examination.refusals.assemblyCalledOff");
  if (minutesAt !== null) throw new Conflict("pact-examination.refusals.minutesAlready");
}
