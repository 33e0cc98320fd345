// SPDX-License-Identifier: AGPL-3.0-or-later
import { setImmediate as nextTurn } from "node:timers/promises";

/** What a part of the page awaits further down. */
export type UnderWay<T> = { answer: Promise<T> };

/**
 * Begins what a part of the page awaits further down: it is under way while what stands around is drawn. To draw keeps the
 * process busy without a pause, and the database client sends a question only in the next one: so two turns are waited
 * for, one in which the question is put and one in which it is sent. Where the page fails before the answer is awaited,
 * the work's own failure is nobody's any more. For pages made for a request: in one made ahead of time nothing may pause
 * (docs/decisions/0088-asked-before-it-is-drawn.md).
 */
export async function underWay<T>(work: Promise<T>): Promise<UnderWay<T>> {
  work.catch(() => undefined);
  await nextTurn();
  await nextTurn();
  return { answer: work };
}
