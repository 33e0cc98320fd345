// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";
import type { RuleUnit } from "./vocabulary.ts";

type Change = { key: string; value: number; unit: RuleUnit; validFrom: string };

/** Rules bind everyone: whoever wants can read what was decided, and from which day (Europe/Rome). */
const fact = (type: string, { key, ...change }: Change): Fact => ({
  type: `rule.${type}`,
  subject: { kind: "rule", id: key },
  isPublic: true,
  hasReactions: false,
  payload: change,
});

export const ruleChanged = (change: Change) => fact("changed", change);

/** A value that had not begun was taken back: it never will. */
export const ruleChangeWithdrawn = (change: Change) => fact("change-withdrawn", change);
