// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Habits, signalsIn } from "./signals.ts";
import type { Holding, ModeratedKind, Signal } from "./vocabulary.ts";

/** The rules that decide whether something new is read by a moderator first. */
export const holdingRules = {
  proposal: ["moderation.proposals-first", "moderation.proposals-burst", "moderation.links", "moderation.same-text"],
  comment: ["moderation.comments-first", "moderation.comments-burst", "moderation.links", "moderation.same-text"],
} as const satisfies Record<ModeratedKind, readonly string[]>;

type Value = { value: number };
type Rules = { readFirst: Value; burst: Value; links: Value; sameText: Value };

/** Why a text waits for a moderator before the public reads it; null where it does not. */
export function holdingOf(
  text: string,
  habits: Habits,
  { readFirst, burst, links, sameText }: Rules,
): { because: Holding; signals: Signal[] } | null {
  const signals = signalsIn(text, habits, { recent: burst.value, links: links.value, same: sameText.value });
  if (signals.length > 0) return { because: "signals", signals };
  return readFirst.value === 1 ? { because: "rule", signals: [] } : null;
}
