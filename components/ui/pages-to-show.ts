// SPDX-License-Identifier: AGPL-3.0-or-later

type Shown = { key: string; page: number; gap: boolean };

/** 1 … 4 [5] 6 … 20 */
export function pagesToShow(page: number, pages: number): Shown[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])].filter((each) => each >= 1 && each <= pages);
  return wanted.flatMap((each, index) => {
    const shown = { key: `${each}`, page: each, gap: false };
    const before = wanted[index - 1];
    return before !== undefined && each - before > 1 ? [{ key: `gap-${each}`, page: 0, gap: true }, shown] : [shown];
  });
}

/** Where "previous" leads: from beyond the end to the last page there is. Null where nothing comes before. */
export function pageBefore(page: number, pages: number): number | null {
  const before = Math.min(page - 1, pages);
  return before >= 1 ? before : null;
}
