// SPDX-License-Identifier: AGPL-3.0-or-later
import { checkCharacter, type Sex } from "#lib/accounts/fiscal-code.ts";

/**
 * Fiscal codes of invented people (D.M. 12 March 1974, art. 7). The places are invented too: no municipality and
 * no State has ever been given these cadastral codes, so that no code here can belong to anybody.
 */
export const inventedPlaces = { valfiorita: "M999", castelrovo: "M998", abroad: "Z998" } as const;

export type InventedPlace = keyof typeof inventedPlaces;

export type Birth = { givenName: string; familyName: string; birthDate: string; sex: Sex; birthPlace: InventedPlace };

export function fiscalCodeOf(person: Birth): string {
  const body =
    familyPart(person.familyName) +
    givenPart(person.givenName) +
    datePart(person.birthDate, person.sex) +
    inventedPlaces[person.birthPlace];
  return body + checkCharacter(body);
}

const isVowel = (letter: string) => "AEIOU".includes(letter);

const lettersOf = (name: string) => {
  const letters = [
    ...name
      .normalize("NFD")
      .toUpperCase()
      .replace(/[^A-Z]/g, ""),
  ];
  return { consonants: letters.filter((letter) => !isVowel(letter)), vowels: letters.filter(isVowel) };
};

const threeOf = (letters: string[]) => [...letters, "X", "X", "X"].slice(0, 3).join("");

function familyPart(name: string): string {
  const { consonants, vowels } = lettersOf(name);
  return threeOf([...consonants, ...vowels]);
}

/** With four consonants or more the second is left out. */
function givenPart(name: string): string {
  const { consonants, vowels } = lettersOf(name);
  return threeOf([...(consonants.length > 3 ? consonants.toSpliced(1, 1) : consonants), ...vowels]);
}

const monthLetters = "ABCDEHLMPRST";

function datePart(birthDate: string, sex: Sex): string {
  const { year, month, day } = Temporal.PlainDate.from(birthDate);
  const twoDigits = (value: number) => String(value % 100).padStart(2, "0");
  return twoDigits(year) + monthLetters.charAt(month - 1) + twoDigits(sex === "female" ? day + 40 : day);
}
