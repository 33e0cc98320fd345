// SPDX-License-Identifier: AGPL-3.0-or-later

/** The marks weighed, from 0 to 5 and to one decimal; null where nothing was marked. */
export function weightedTotal(marks: readonly { score: number; weight: number }[]): number | null {
  const weights = marks.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  return Math.round((10 * marks.reduce((sum, { score, weight }) => sum + score * weight, 0)) / weights) / 10;
}

/** How far the implementation is, in whole percent: all its steps count alike. */
export function progressOf(steps: readonly { percent: number }[]): number {
  if (steps.length === 0) return 0;
  return Math.floor(steps.reduce((sum, { percent }) => sum + percent, 0) / steps.length);
}
