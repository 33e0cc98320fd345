// SPDX-License-Identifier: AGPL-3.0-or-later
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Citizen, Staff } from "./actor.ts";
import { Refusal } from "./errors.ts";

/** How often one person may write, in a minute: far more than anyone does by hand. */
const writes = new RateLimiterMemory({ points: 60, duration: 60 });

/** Counts a write; throws `Refusal` for who writes faster than a person can. */
export async function limitWrites(actor: Citizen | Staff): Promise<void> {
  await writes.consume(actor.personId).catch(() => {
    throw new Refusal("errors.tooMany");
  });
}
