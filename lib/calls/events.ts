// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";

type Open = { isPublic: boolean; hasReactions: boolean };

const fact = (type: string, id: string, payload: Record<string, unknown>, open: Open): Fact => ({
  type: `call.${type}`,
  subject: { kind: "call", id },
  payload,
  ...open,
});

/** Those concerned are told, the public is not. */
const between = { isPublic: false, hasReactions: true };
const everybody = { isPublic: true, hasReactions: true };
const nobody = { isPublic: false, hasReactions: false };

/** Days, `YYYY-MM-DD` in Europe/Rome, the last ones included. */
type Days = { opensOn: string; closesOn: string; questionsUntil: string | null };

export const callDrafted = (id: string) => fact("drafted", id, {}, nobody);

export const callRevised = (id: string, version: number) => fact("revised", id, { version }, nobody);

type Attached = { fileId: string; alternative: string };

export const callFileAttached = (id: string, payload: Attached) => fact("file-attached", id, payload, nobody);

/** Of what was published everyone reads that it was taken away, and why. */
export const callFileRemoved = (id: string, payload: Attached & { reason: string | null }) =>
  fact("file-removed", id, payload, { isPublic: payload.reason !== null, hasReactions: false });

export const callDiscarded = (id: string) => fact("discarded", id, {}, nobody);

export const callPublished = (id: string, days: Days) => fact("published", id, days, everybody);

export const callProlonged = (id: string, days: Omit<Days, "opensOn"> & { reason: string }) =>
  fact("prolonged", id, days, everybody);

export const callWithdrawn = (id: string, reason: string) => fact("withdrawn", id, { reason }, everybody);

export const questionAsked = (id: string, questionId: string) => fact("question-asked", id, { questionId }, between);

export const questionAnswered = (id: string, questionId: string) =>
  fact("question-answered", id, { questionId }, everybody);

export const questionSetAside = (id: string, questionId: string) =>
  fact("question-set-aside", id, { questionId }, between);
