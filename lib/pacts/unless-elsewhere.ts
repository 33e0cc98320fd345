// SPDX-License-Identifier: AGPL-3.0-or-later
import { WrongState } from "#lib/kernel/errors.ts";

/** Whether it was done: what somebody did first, or another worker, is no failure of a chore. */
export async function unlessElsewhere(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof WrongState) return false;
    throw error;
  }
}
