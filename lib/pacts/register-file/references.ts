// SPDX-License-Identifier: AGPL-3.0-or-later

import type { ActKind, ActReference, Oddity, ProtocolReference } from "../register-vocabulary.ts";
import { dayPattern, likeDayPattern, partOfDayPattern, periodPattern, readDay, readPeriod } from "./days.ts";

/** What a sentence names: each piece is read once, so that the day of an act is not the day of a letter as well. */
export type References = {
  acts: ActReference[];
  protocols: ProtocolReference[];
  period: { from: string; to: string } | null;
  until: string | null;
  /** The days that belong to nothing else, in their order. */
  days: string[];
  /** Days without a year, as they are written. */
  partOfDays: string[];
  months: number | null;
  /** The ids of other records of the register. */
  records: string[];
  odd: { why: Oddity; text: string }[];
};

const number = String.raw`(?!${dayPattern})(?<number>(?:\p{Lu}{1,8}[/.\-]?)?\d+(?:\.\d{3})*(?:[/\-]\d+)*(?![\d/]*\d))`;
const numbered = String.raw`(?:n(?:r|um|umero)?\s?[.°º:]*\s*|numero\s+)`;
const day = `(?<day>${dayPattern})`;
/** "del 24/10/2025", "el 04 04 2025", "- 08/09/2025", "in data …". */
const ofDay = String.raw`(?:\s*,?\s*(?:d?el(?:l['’])?|in\s+data|datat[ao]|[-–—])?\s*${day})`;

/** `D.D. n. 5`, `D.D. n. 5 del 1/2/2025`, `D.D. del 1/2/2025 n. 5`, `D.D. 5 del 1/2/2025`; not "determina 5 interventi". */
const act = (words: string) =>
  new RegExp(
    String.raw`(?<!\p{L})(?:${words})\s*,?\s*(?:del\s+${day}\s*,?\s*${numbered}${number}|${numbered}${number}${ofDay}?|${number}${ofDay})`,
    "giu",
  );

const actPatterns: readonly (readonly [ActKind, RegExp])[] = [
  ["determination", act(String.raw`D\.?\s?D\.?|determin(?:a|azione)(?:\s+dirigenziale)?`)],
  [
    "resolution",
    act(
      String.raw`D\.?\s?G\.?(?:\s?[CM]\.?)?|D\.?\s?C\.?\s?C\.?|deliber(?:a|azione)(?:\s+(?:di|della|del)?\s*(?:giunta|consiglio|G\.?\s?[CM]\.?|C\.?\s?C\.?)(?:\s+(?:comunale|municipale))?)?`,
    ),
  ],
  ["ordinance", act(String.raw`ordinanza(?:(?:\s+(?!n\b)\p{L}+){1,4}?(?=\s+${numbered}\d))?`)],
  ["repertory", act(String.raw`rep(?:ertorio|\.)`)],
];

const protocol = String.raw`prot(?:ocollo)?(?!\p{L})[\s.]*(?:gen(?:erale)?[\s.]+)?${numbered}?`;
/** `prot. n. 5 del 1/2/2025`, `nota del 1/2/2025 prot. 5`. */
const protocolPattern = new RegExp(
  String.raw`(?:(?<!\p{L})nota\s+del\s+${day}\s*,?\s+(?:n\.?\s*)?${protocol}${number}|(?<!\p{L})(?:n\.?\s*(?:di\s+)?)?${protocol}${number}${ofDay}?)`,
  "giu",
);
const pattern = (source: string) => new RegExp(source, "giu");
const untilPattern = pattern(String.raw`(?<!\p{L})(?:fino|sino)\s+al(?:l['’])?\s*${day}`);
const monthsPattern = pattern(String.raw`(?<!\p{L})(?<count>\d{1,3}|un|due|tre|quattro|sei|dodici)\s+mes[ei](?!\p{L})`);
const recordPattern = pattern(
  String.raw`(?<!\p{L})${numbered}(?<id>\d+)\s+del(?:\s+presente)?\s+(?:database|registro|elenco)(?!\p{L})`,
);
const periods = pattern(periodPattern);
const days = pattern(dayPattern);
const partOfDays = pattern(partOfDayPattern);
const likeDays = pattern(likeDayPattern);
/** "n. 4 elaborati" counts something and "civico n. 355" is a place; "n. 93673" alone should have been understood. */
const likeNumbers = pattern(
  String.raw`(?<!\p{L})(?<!civico\s{1,3})(?:n[.°º]|n\s|nr\.?|prot\.?|protocollo)\s*\d[\d/\-.]*(?!\d)(?!\s+\p{Ll}{3})|(?<!\d)\d{5,}(?!\d|\s*(?:euro|€))`,
);

const monthNames: Record<string, number> = { un: 1, due: 2, tre: 3, quattro: 4, sei: 6, dodici: 12 };

/** What a sentence names that names nothing. */
export const nothing = (): References => ({
  acts: [],
  protocols: [],
  period: null,
  until: null,
  days: [],
  partOfDays: [],
  months: null,
  records: [],
  odd: [],
});

export function readReferences(sentence: string): References {
  const found = nothing();
  let rest = sentence;
  /** Takes out of the rest what `read` understands; what is put there keeps the places and means nothing. */
  const each = (wanted: RegExp, read: (groups: Partial<Record<string, string>>, text: string) => boolean) => {
    rest = rest.replace(wanted, (text: string, ...more: unknown[]) => {
      const named = more.at(-1);
      return read(typeof named === "object" && named ? named : {}, text) ? "\0".repeat(text.length) : text;
    });
  };
  const numberAndDay = ({ number = "", day }: Partial<Record<string, string>>) => {
    const on = day ? readDay(day) : null;
    if (day && !on) found.odd.push({ why: "date", text: day });
    return { number, on };
  };

  each(recordPattern, ({ id = "" }) => found.records.push(id) > 0);
  for (const [kind, wanted] of actPatterns) {
    each(wanted, (groups) => found.acts.push({ kind, ...numberAndDay(groups) }) > 0);
  }
  each(protocolPattern, (groups) => found.protocols.push(numberAndDay(groups)) > 0);
  each(periods, ({ first = "", last = "" }) => {
    found.period ??= readPeriod(first, last);
    return found.period !== null;
  });
  each(untilPattern, ({ day: last = "" }) => {
    found.until ??= readDay(last);
    return found.until !== null;
  });
  each(days, (_, text) => {
    const read = readDay(text);
    return read !== null && found.days.push(read) > 0;
  });
  each(likeDays, (_, text) => found.odd.push({ why: "date", text }) > 0);
  each(partOfDays, (_, text) => found.partOfDays.push(text) > 0);
  each(monthsPattern, ({ count = "" }) => {
    found.months ??= monthNames[count.toLowerCase()] ?? Number(count);
    return true;
  });
  each(likeNumbers, (_, text) => found.odd.push({ why: "number", text: text.trim() }) > 0);
  return found;
}
