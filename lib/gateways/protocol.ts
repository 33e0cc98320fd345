// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, max, sql } from "drizzle-orm";
import { protocolRegister } from "#db/schema/protocol.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";

/** What is handed to the municipality's protocol register (D.P.R. 445/2000, art. 53). */
export type ProtocolEntry = {
  caseId: string;
  /** The number in Portico's own register, such as `2026-000123`. */
  caseNumber: string;
  /** The year of the day on which it is registered, in Europe/Rome. */
  year: number;
};

/**
 * The port: answers the protocol number. Handing in the same case again answers the same number, so that a job that is
 * repeated registers nothing twice. It throws when the register cannot be reached; the case then stays `pending` and
 * the job comes again.
 */
export type ProtocolRegister = (entry: ProtocolEntry) => Promise<string>;

/** Numbers every case itself, without gaps, from 1 each year. */
export const embeddedProtocol: ProtocolRegister = (entry) =>
  inTransaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('protocol_register'), ${entry.year})`);
    return (await findNumber(tx, entry.caseId)) ?? addEntry(tx, entry);
  });

async function findNumber(tx: Transaction, caseId: string): Promise<string | undefined> {
  const [entry] = await tx
    .select({ number: protocolRegister.number })
    .from(protocolRegister)
    .where(eq(protocolRegister.caseId, caseId));
  return entry?.number;
}

async function addEntry(tx: Transaction, { caseId, year }: ProtocolEntry): Promise<string> {
  const [given] = await tx
    .select({ last: max(protocolRegister.sequence) })
    .from(protocolRegister)
    .where(eq(protocolRegister.year, year));
  const sequence = (given?.last ?? 0) + 1;
  const number = `P-${year}-${String(sequence).padStart(6, "0")}`;
  await tx.insert(protocolRegister).values({ caseId, year, sequence, number });
  return number;
}

/** The protocol register of this installation. */
export const registerInProtocol: ProtocolRegister = embeddedProtocol;
