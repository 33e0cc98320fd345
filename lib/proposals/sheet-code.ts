// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomInt } from "node:crypto";

/** Without what is mistaken for something else when read from paper: 0 and O, 1, I and L. Thirty-one, a prime. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

const length = 7;

/**
 * The character that makes the weighted sum a multiple of 31: a single wrong character or two that changed places are
 * always found, because no difference of weights or characters is one.
 */
function checkOf(body: string): string {
  const sum = [...body].reduce((total, character, index) => total + (index + 2) * alphabet.indexOf(character), 0);
  return alphabet.charAt((alphabet.length - (sum % alphabet.length)) % alphabet.length);
}

/** The code of a new sheet: seven characters by chance and one that checks them, such as `K7PM2XQ4`. */
export function newSheetCode(): string {
  const body = Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
  return body + checkOf(body);
}

/** A code as somebody read or scanned it, however it is spaced; null where it cannot be one. */
export function readSheetCode(written: string): string | null {
  const code = written.toUpperCase().replace(/[\s-]/g, "");
  if (code.length !== length + 1 || [...code].some((character) => !alphabet.includes(character))) return null;
  return checkOf(code.slice(0, length)) === code.at(-1) ? code : null;
}

/** As it is printed: `K7PM-2XQ4`. */
export const printedCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;
