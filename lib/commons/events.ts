// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";
import type { Availability, CommonsKind } from "./vocabulary.ts";

type Open = { isPublic: boolean; hasReactions: boolean };

const fact = (type: string, id: string, payload: Record<string, unknown>, open: Open): Fact => ({
  type: `commons.${type}`,
  subject: { kind: "commons", id },
  payload,
  ...open,
});

/** Those concerned are told, the public is not. */
const between = { isPublic: false, hasReactions: true };
const everybody = { isPublic: true, hasReactions: false };
const nobody = { isPublic: false, hasReactions: false };

export const commonsSuggested = (id: string, kind: CommonsKind) => fact("suggested", id, { kind }, between);

/** The suggester is told; one that the office wrote itself has none. */
export const commonsListed = (id: string, payload: { kind: CommonsKind }) =>
  fact("listed", id, payload, { isPublic: true, hasReactions: true });

export const commonsDeclined = (id: string, reason: string) => fact("declined", id, { reason }, between);

export const commonsRevised = (id: string, version: number) => fact("revised", id, { version }, nobody);

export const commonsAvailabilitySet = (id: string, payload: { availability: Availability; note: string | null }) =>
  fact("availability-set", id, payload, everybody);

export const commonsRetired = (id: string, reason: string) => fact("retired", id, { reason }, everybody);

export const commonsRelisted = (id: string) => fact("relisted", id, {}, everybody);

export const commonsFileAttached = (id: string, fileId: string) => fact("file-attached", id, { fileId }, nobody);

export const commonsFileRemoved = (id: string, fileId: string) => fact("file-removed", id, { fileId }, nobody);
