// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import { askRegister } from "#lib/accounts/commands/ask-register.ts";
import type { FiscalCode } from "#lib/accounts/fiscal-code.ts";
import { findByVoice, voiceOf } from "#lib/accounts/write-person.ts";
import { checkResidency, type ResidencyFinding } from "#lib/gateways/residency.ts";

export type Register = ReadonlyMap<string, ResidencyFinding>;

/**
 * What the register of residents knows of those who signed, by voice: of who is known here it is brought up to date. It
 * may be slow, so it is asked before the transaction that counts them.
 */
export async function askRegisterOfSigners(codes: readonly FiscalCode[], at: Temporal.Instant): Promise<Register> {
  const answers = new Map<string, ResidencyFinding>();
  for (const voice of new Set(codes.map(voiceOf))) {
    const known = await findByVoice(db, voice);
    if (known) await askRegister(known, at);
    else answers.set(voice, await checkResidency(voice));
  }
  return answers;
}
