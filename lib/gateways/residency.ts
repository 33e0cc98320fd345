// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, max } from "drizzle-orm";
import { db } from "#db/client.ts";
import { residencyRegister } from "#db/schema/accounts.ts";
import type { ResidencyResult, ResidencySource } from "#lib/accounts/vocabulary.ts";
import { today } from "#lib/kernel/clock.ts";

export type ResidencyFinding = {
  result: ResidencyResult;
  /** The neighbourhood, where the register knows it. */
  zoneCode: string | null;
  source: ResidencySource;
  /** The day for which the register speaks, `YYYY-MM-DD` in Europe/Rome. */
  on: string;
};

/** What a register says of one person. */
type Entry = Pick<ResidencyFinding, "zoneCode" | "on"> & { result: Exclude<ResidencyResult, "unavailable"> };

/**
 * The port: an adapter looks a person up by their voice (the keyed hash of the fiscal code) and stops when `signal`
 * says so. It may throw whatever it likes; whoever asks is told `unavailable`.
 */
export type ResidencyRegister = (voice: string, signal: AbortSignal) => Promise<Entry>;

/** How long a person who is signing in waits for a register, in milliseconds. */
const patience = 3_000;

/** Asks a register whether the person lives here. Never throws: a register that fails or is late is `unavailable`. */
export async function checkResidency(
  voice: string,
  register: ResidencyRegister = embeddedRegister,
  timeout = patience,
): Promise<ResidencyFinding> {
  const signal = AbortSignal.timeout(timeout);
  const late = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  try {
    return { ...(await Promise.race([register(voice, signal), late])), source: "register" };
  } catch {
    return { result: "unavailable", zoneCode: null, source: "register", on: today().toString() };
  }
}

/** The list that the municipality loads. Until one is loaded it knows nothing of anybody, and says so. */
async function embeddedRegister(voice: string): Promise<Entry> {
  const [entry] = await db
    .select({ zoneCode: residencyRegister.zoneCode, on: residencyRegister.loadedOn })
    .from(residencyRegister)
    .where(eq(residencyRegister.voice, voice));
  if (entry) return { result: "resident", ...entry };
  const [list] = await db.select({ on: max(residencyRegister.loadedOn) }).from(residencyRegister);
  return list?.on
    ? { result: "not_resident", zoneCode: null, on: list.on }
    : { result: "unknown", zoneCode: null, on: today().toString() };
}
