// SPDX-License-Identifier: AGPL-3.0-or-later
import { buffer } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { registerImports } from "#db/schema/pact-register.ts";
import type { Connection } from "#db/transaction.ts";
import { isStorageKey, storage } from "#lib/gateways/storage.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { type ReadRegister, readRegister } from "./register-file/read-register.ts";
import type { MovedInStatus } from "./register-vocabulary.ts";

/** What the desk moves in at once, in rows: what is longer takes longer than one waits, and is the command's. */
export const rowsAtDesk = 10_000;

/** What a file says; throws `Invalid` for what is no register, or too long for the desk. */
export function readAtDesk(bytes: Uint8Array, statuses: Readonly<Record<string, MovedInStatus>>): ReadRegister {
  const read = readRegister(bytes, { statuses });
  if ("refused" in read) {
    const { refused, missing, line } = read;
    throw new Invalid({
      file: {
        key:
          refused === "no-register"
            ? (`pact-import.refused.no-${missing[0] ?? "title"}` as const)
            : `pact-import.refused.${refused}`,
        params: { line: line ?? 0 },
      },
    });
  }
  if (read.records.length > rowsAtDesk) {
    throw new Invalid({ file: { key: "pact-import.refused.too-long", params: { rows: rowsAtDesk } } });
  }
  return read;
}

export type RegisterImport = typeof registerImports.$inferSelect;

export async function findImport(id: string, connection: Connection = db): Promise<RegisterImport | null> {
  const [found] = await connection.select().from(registerImports).where(eq(registerImports.id, id));
  return found ?? null;
}

/** The file that was uploaded, read anew; null where it is kept no longer: unused it is for a day. */
export async function readUploaded({ storageKey, statuses }: RegisterImport): Promise<ReadRegister | null> {
  if (!isStorageKey(storageKey)) return null;
  const bytes = await (await storage()).open(storageKey);
  return bytes && readAtDesk(await buffer(bytes), statuses);
}
