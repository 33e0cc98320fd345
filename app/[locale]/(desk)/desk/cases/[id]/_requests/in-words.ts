// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RequestVerb } from "#lib/assistance/workflow.ts";
import type { Decision } from "#lib/kernel/errors.ts";
import { inWord } from "../_steps/in-words.ts";

type Say = Parameters<typeof inWord>[0];

/** Why each step cannot be done now, in the reader's language; null where it can. */
export function stepsInWords(say: Say, steps: Record<RequestVerb, Decision>): Record<RequestVerb, string | null> {
  const words = Object.entries(steps).map(([verb, decision]) => [verb, inWord(say, decision)]);
  return Object.fromEntries(words) as Record<RequestVerb, string | null>;
}
