// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomInt } from "node:crypto";

/** A name as an address takes it: `san-martino`. It stays when the name changes, since pages lead there. */
export function codeOf(name: string): string {
  const letters = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  return letters || someLetters();
}

/** The same where that one is taken. */
export const anotherCodeOf = (name: string): string => `${codeOf(name)}-${someLetters()}`;

const someLetters = () => Array.from({ length: 5 }, () => String.fromCharCode(97 + randomInt(26))).join("");
