// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";

type Running = { id: string; dueOn: string };

const fact = (type: string, { id, dueOn }: Running): Fact => ({
  type: `case.${type}`,
  subject: { kind: "case", id },
  caseId: id,
  isPublic: false,
  hasReactions: false,
  payload: { dueOn },
});

/** Whoever answers was warned that the answer is owed by `dueOn`, in Europe/Rome. */
export const caseDueSoon = (running: Running) => fact("due-soon", running);

/** Whoever answers was told that the answer was owed by `dueOn`. */
export const caseOverdue = (running: Running) => fact("overdue", running);

/** Somebody took a list of cases away; `query` says which. */
export const queueExported = (personId: string, query: string): Fact => ({
  type: "case.queue-exported",
  subject: { kind: "person", id: personId },
  isPublic: false,
  hasReactions: false,
  payload: { query },
});
