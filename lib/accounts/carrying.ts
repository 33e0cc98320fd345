// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";

export type Carried = { personId: string; voice: string };

/**
 * What a room does when one person turns out to be another: whatever names the first names the second from now on, and
 * what both voices did counts once. Which rooms do: `lib/joints/people.ts`.
 */
export type PersonCarrier = (tx: Transaction, from: Carried, to: Carried) => Promise<void>;
