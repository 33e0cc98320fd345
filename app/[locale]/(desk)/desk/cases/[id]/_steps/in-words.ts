// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Decision } from "#lib/kernel/errors.ts";
import type { getTranslations } from "#lib/kernel/intl.ts";
import type { OfficeVerb } from "#lib/proposals/workflow.ts";

type Say = Awaited<ReturnType<typeof getTranslations<never>>>;

/** Why each step cannot be done now, in the reader's language; null where it can. */
export function inWords(say: Say, steps: Record<OfficeVerb, Decision>): Record<OfficeVerb, string | null> {
  const words = Object.entries(steps).map(([verb, decision]) => [verb, inWord(say, decision)]);
  return Object.fromEntries(words) as Record<OfficeVerb, string | null>;
}

/** What a step is called, as on its button. */
export const titleOf = (say: Say, verb: Exclude<OfficeVerb, "takeCharge">): string =>
  verb === "requestIntegration" || verb === "answer"
    ? say(`proposals.desk.${verb}`)
    : say(`examination.verbs.${verb}.title`);

export const inWord = (say: Say, decision: Decision): string | null =>
  decision.allowed ? null : say(decision.reason, decision.params);
