// SPDX-License-Identifier: AGPL-3.0-or-later

const months = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(
  " ",
);
const shortened = months.map((month) => month.slice(0, 3));
const monthWord = `(?:${months.join("|")}|(?:${shortened.join("|")}|sett)(?!\\p{L})\\.?)`;

const mark = String.raw`\s?[/.\-]\s?`;

/** A whole day as Italians write it: `24/10/2025`, `24.10.25`, `24 10 2025`, `1° maggio 2025`, `2025-10-24`. */
export const dayPattern = [
  String.raw`(?<!\d|\d[/.\-])(?:\d{4}-\d{2}-\d{2}(?!\d)`,
  String.raw`\d{1,2}${mark}\d{1,2}${mark}(?:\d{4}|\d{2})(?!\d)`,
  String.raw`\d{1,2}\s+\d{1,2}\s+\d{4}(?!\d)`,
  String.raw`\d{1,2}[°º]?\s+${monthWord}\s+\d{4}(?!\d))`,
].join("|");

/** Part of a day, such as `15 aprile`, `marzo 2025` or `16/07`. */
export const partOfDayPattern = String.raw`(?<!\d|\d[/.\-])(?:\d{1,2}[°º]?\s+${monthWord}(?!\p{L})|${monthWord}\s+\d{4}(?!\d))`;

/** From a day to another, of which the first may leave out what the second says: `dal 16 al 31 luglio 2024`. */
export const periodPattern = String.raw`\bdal(?:l['’]\s?|\s+)(?<first>\d{1,2}[°º]?(?:\s+${monthWord}|\s?[/.\-]\s?\d{1,2})?|${dayPattern})\s+(?:e\s+fino\s+)?al(?:l['’]\s?|\s+)(?<last>${dayPattern})`;

/** What has the looks of a day without being one: `05/'2/2024`, `31/02/2025`. */
export const likeDayPattern = String.raw`(?<![\w/.])\d{1,2}\s?[/.\-]\S{1,4}?[/.\-]\s?\d{2,4}(?!\d)|(?<!\d)\d{1,2}\s+\d{1,2}\s+\d{4}(?!\d)|(?<![\w.])\d{1,2}[°º]?\s+${monthWord}\s+\d{4}(?!\d)`;

/** `YYYY-MM-DD` of a whole day, between 1970 and 2199; null for what is none. */
export function readDay(text: string): string | null {
  const parts = text
    .trim()
    .toLowerCase()
    .split(/[\s/.\-°º]+/)
    .filter((part) => part !== "");
  const [day, month, year] = /^\d{4}$/.test(parts[0] ?? "") ? parts.reverse() : parts;
  if (parts.length !== 3 || !/^\d+$/.test(day ?? "") || !/^(\d\d|\d{4})$/.test(year ?? "")) return null;
  try {
    const date = new Temporal.PlainDate(
      Number(year?.length === 2 ? `20${year}` : year),
      monthNumber(month ?? ""),
      Number(day),
    );
    return date.year >= 1970 && date.year < 2200 ? date.toString() : null;
  } catch {
    return null;
  }
}

const monthNumber = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : shortened.indexOf(text.slice(0, 3)) + 1;

/** The two days of a period; the first takes from the last what it does not say. Null where either is no day. */
export function readPeriod(first: string, last: string): { from: string; to: string } | null {
  const to = readDay(last);
  const from = to && (readDay(first) ?? readDay(completed(first, to)));
  return from && to && from <= to ? { from, to } : null;
}

function completed(first: string, to: string): string {
  const [year, month] = to.split("-");
  return /^\d{1,2}[°º]?$/.test(first.trim()) ? `${first} ${month} ${year}` : `${first} ${year}`;
}
