// SPDX-License-Identifier: AGPL-3.0-or-later

export type Street = { name: string; zoneCode: string; longitude: number; latitude: number };

/**
 * The stretches of the street that an address begins with, one for each zone it runs through: of "Via della Stazione
 * 27/b, interno 3" those of Via della Stazione. The longest name wins, so that "Via Porta Nuova" is not read as "Via
 * Porta". Empty where the address is words and no street of the list.
 */
export function streetIn<Known extends Street>(address: string, streets: readonly Known[]): Known[] {
  const written = plain(address);
  const named = streets.filter(({ name }) => {
    const rest = plain(name);
    return written === rest || written.startsWith(`${rest} `);
  });
  const longest = Math.max(...named.map(({ name }) => plain(name).length));
  return named.filter(({ name }) => plain(name).length === longest);
}

/** As everybody writes it: without accents, capitals and signs, `dell'Artigianato` like `dell’artigianato`. */
const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
