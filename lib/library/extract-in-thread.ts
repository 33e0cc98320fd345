// SPDX-License-Identifier: AGPL-3.0-or-later
import { inThread, type ThreadLimits } from "#lib/kernel/thread.ts";

export type Extracted = { text: string; pages: number; isTagged: boolean };

const usual: ThreadLimits = { seconds: 45, megabytes: 384 };

/** The words of a PDF, read in a thread of its own. Throws where it cannot be read within the limits. */
export const extractInThread = (bytes: Uint8Array, limits: ThreadLimits = usual): Promise<Extracted> =>
  inThread(new URL("./extraction-thread.ts", import.meta.url), bytes, limits);
