// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { registerImports } from "#db/schema/pact-register.ts";
import { inTransaction } from "#db/transaction.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import type { MapStatuses } from "../../register-schemas.ts";
import { lockImport } from "./lock-import.ts";

/** Says what the words of a register's status column mean here. */
export const mapStatuses = (actor: Actor, { importId, statuses }: MapStatuses): Promise<void> =>
  inTransaction(async (tx) => {
    await lockImport(tx, actor, importId, "map");
    await tx.update(registerImports).set({ statuses }).where(eq(registerImports.id, importId));
  });
