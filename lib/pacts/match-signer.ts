// SPDX-License-Identifier: AGPL-3.0-or-later

type Certified = { commonName: string; givenName?: string; surname?: string; fiscalCode?: string };

export type Match = "fiscal-code" | "name";

/**
 * By what a certificate is known to be a person's: their fiscal code where both have one, their name otherwise; null where it
 * is somebody else's.
 */
export function matchOf(certified: Certified, person: { name: string; fiscalCode: string | null }): Match | null {
  if (certified.fiscalCode && person.fiscalCode) {
    return certified.fiscalCode.toUpperCase() === person.fiscalCode ? "fiscal-code" : null;
  }
  const names = [certified.commonName, [certified.givenName, certified.surname].filter(Boolean).join(" ")];
  return names.some((name) => sameName(name, person.name)) ? "name" : null;
}

/** The same words, in whatever order, with or without accents and capitals. */
const sameName = (one: string, other: string): boolean => wordsOf(one) !== "" && wordsOf(one) === wordsOf(other);

const wordsOf = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(" ");
