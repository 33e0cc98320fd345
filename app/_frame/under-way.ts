// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * What a part of the page awaits further down: it is under way while what stands around is drawn. Where the page fails
 * before it is awaited, its own failure is nobody's any more.
 */
export function underWay<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
