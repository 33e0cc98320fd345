// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import type { MessageKey } from "#lib/kernel/messages.ts";

const wrong: MessageKey = "fields.fiscalCode";

/**
 * The fiscal code of a person (D.P.R. 605/1973; D.M. 23 December 1976): sixteen characters, or the eleven digits given
 * provisionally to those who have none yet. Identity providers may write it `TINIT-…`. Only the form and the check
 * character are verified here: that the code was ever assigned, only the Agenzia delle Entrate knows.
 */
export const fiscalCode = z
  .string({ error: wrong })
  .max(64, { error: wrong })
  .transform(normalised)
  .refine((code) => isPersonal(code) || isProvisional(code), { error: wrong })
  .brand<"FiscalCode">();

export type FiscalCode = z.infer<typeof fiscalCode>;

export type Sex = "female" | "male";

/** Only the letters A–Z change case: `ſ` or `ı` must not turn into a valid `S` or `I`. */
function normalised(text: string): string {
  return text
    .trim()
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/^TINIT-/, "");
}

/** Where two people would share a code, digits are replaced by these letters, from the right (omocodia). */
const omocodia = "LMNPQRSTUV";

const months = "ABCDEHLMPRST";

const personalForm = new RegExp(
  `^[A-Z]{6}([0-9${omocodia}]{2})([${months}])([0-9${omocodia}]{2})[A-Z][0-9${omocodia}]{3}[A-Z]$`,
);

function isPersonal(code: string): boolean {
  return personalForm.test(code) && checkCharacter(code) === code.at(-1) && datesWritten(code).length > 0;
}

/** What each character counts in an odd place; the digits 0–9 count like A–J. */
const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** What the sixteenth character must be, given the fifteen before it. */
export function checkCharacter(code: string): string {
  const values = [...code.slice(0, 15)].map((character) =>
    /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65,
  );
  const sum = values.reduce((total, value, index) => total + (index % 2 === 0 ? (oddValues[value] ?? 0) : value), 0);
  return String.fromCharCode(65 + (sum % 26));
}

/** Eleven digits, the last of which makes the sum a multiple of ten, every second digit doubled. */
function isProvisional(code: string): boolean {
  if (!/^(?!0{11})\d{11}$/.test(code)) return false;
  const sum = [...code].reduce((total, digit, index) => {
    const value = index % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/**
 * The days on which this person may have been born, latest first. The code writes the year with two digits, so for
 * years already past in this century there are two, a hundred years apart; nobody is taken to be older than 120.
 * A provisional code says nothing: the list is empty.
 */
export function possibleBirthDates(code: FiscalCode, on: Temporal.PlainDate): Temporal.PlainDate[] {
  const oldest = on.subtract({ years: 120 });
  return datesWritten(code)
    .map((date) => Temporal.PlainDate.from(date))
    .filter((date) => Temporal.PlainDate.compare(date, on) <= 0 && Temporal.PlainDate.compare(date, oldest) >= 0);
}

/** The days that the two digits of the year leave open, as `YYYY-MM-DD`; none for a provisional code. */
export const birthDatesIn = (code: FiscalCode): string[] =>
  datesWritten(code).map(({ year, month, day }) =>
    [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-"),
  );

/** Added to a woman's day of birth. */
const addedForWomen = 40;

/** The sex written in the code. A provisional code does not say. */
export function sexIn(code: FiscalCode): Sex | null {
  const written = personalForm.exec(code);
  if (!written) return null;
  return dayNumber(written) > addedForWomen ? "female" : "male";
}

/** Without Temporal, so that the schema also runs in browsers that lack it. */
function datesWritten(code: string): { year: number; month: number; day: number }[] {
  const written = personalForm.exec(code);
  if (!written) return [];
  const year = digits(written[1]);
  const month = months.indexOf(written[2] ?? "") + 1;
  const number = dayNumber(written);
  const day = number > addedForWomen ? number - addedForWomen : number;
  return [2000 + year, 1900 + year]
    .filter((candidate) => day >= 1 && day <= daysIn(candidate, month))
    .map((candidate) => ({ year: candidate, month, day }));
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const dayNumber = (written: RegExpExecArray) => digits(written[3]);

const digits = (text = "") => Number(text.replace(/[A-Z]/g, (letter) => String(omocodia.indexOf(letter))));
