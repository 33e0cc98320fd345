// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";

/** Criteria are the municipality's; what is valued by them is told in the events of the proposals. */
const fact = (type: string, code: string, payload: Record<string, unknown> = {}): Fact => ({
  type: `criterion.${type}`,
  subject: { kind: "municipality", id: code },
  isPublic: false,
  hasReactions: false,
  payload,
});

export const criterionAdded = (code: string, payload: { weight: number }) => fact("added", code, payload);

export const criterionRevised = (code: string, payload: { weight: number }) => fact("revised", code, payload);

export const criterionRetired = (code: string) => fact("retired", code);

export const criterionRestored = (code: string) => fact("restored", code);
