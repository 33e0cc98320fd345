// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";
import type { AgendaKind } from "./vocabulary.ts";

const fact = (type: string, id: string, payload: Record<string, unknown> = {}, isPublic = false): Fact => ({
  type: `agenda-event.${type}`,
  subject: { kind: "agenda-event", id },
  isPublic,
  hasReactions: false,
  payload,
});

export const agendaEventDrafted = (id: string, kind: AgendaKind) => fact("drafted", id, { kind });

export const agendaEventChanged = (id: string, version: number) => fact("changed", id, { version });

export const agendaEventDiscarded = (id: string) => fact("discarded", id);

/** `from` is an instant in ISO 8601: since when it can be read. */
export const agendaEventPublished = (id: string, from: string) => fact("published", id, { from }, true);

/** It can be read from now on: whoever asked for it is told. */
export const agendaEventAppeared = (id: string): Fact => ({ ...fact("appeared", id, {}, true), hasReactions: true });

/** Called off, whole or on one date (`occurrence`, an instant in ISO 8601); whoever asked for it is told. */
export const agendaEventCancelled = (id: string, told: { reason: string; occurrence: string | null }): Fact => ({
  ...fact("cancelled", id, told, true),
  hasReactions: true,
});

export const agendaEventReinstated = (id: string, occurrence: string | null) =>
  fact("reinstated", id, { occurrence }, true);

export const agendaEventWithdrawn = (id: string, reason: string) => fact("withdrawn", id, { reason }, true);
