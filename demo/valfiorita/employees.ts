// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sex } from "#lib/accounts/fiscal-code.ts";
import type { Role } from "#lib/kernel/actor.ts";
import { type Birth, fiscalCodeOf } from "./fiscal-code.ts";
import { personas } from "./personas.ts";

/** Who works for the Comune and holds a role in participation, or leads an office. */
export type Employee = Birth & {
  id: string;
  fiscalCode: string;
  email: string;
  unit: string;
  roles: readonly Role[];
};

type Facts = [givenName: string, familyName: string, sex: Sex, birthDate: string, unit: string];

const employee = (roles: readonly Role[], [givenName, familyName, sex, birthDate, unit]: Facts): Employee => {
  const born = { givenName, familyName, sex, birthDate, birthPlace: "valfiorita" } as const;
  const id = `${givenName}-${familyName}`.toLowerCase();
  const email = `${id.replace("-", ".")}@comune.valfiorita.example`;
  return { ...born, id, fiscalCode: fiscalCodeOf(born), email, unit, roles };
};

const referent = (...facts: Facts) => employee(["unit-referent"], facts);
const head = (...facts: Facts) => employee(["unit-head"], facts);
/** Where an office is small, who leads it also answers for its proposals. */
const headAndReferent = (...facts: Facts) => employee(["unit-head", "unit-referent"], facts);

/** Those one can sign in as, and their colleagues who answer for the other offices or lead them; some are led by nobody. */
export const employees: readonly Employee[] = [
  ...personas.flatMap(({ appointment, fiscalCode, email, ...persona }) =>
    appointment && fiscalCode && email ? [{ ...persona, ...appointment, fiscalCode, email }] : [],
  ),
  headAndReferent("Lucia", "Vannini", "female", "1972-03-18", "maintenance"),
  referent("Stefano", "Biagioni", "male", "1969-11-07", "green"),
  headAndReferent("Marina", "Tosi", "female", "1984-06-25", "environment"),
  referent("Roberto", "Calamai", "male", "1975-09-03", "culture"),
  headAndReferent("Giovanna", "Perini", "female", "1963-01-12", "social"),
  headAndReferent("Claudio", "Meini", "male", "1987-04-30", "registry"),
  referent("Antonella", "Bigazzi", "female", "1978-12-21", "public-works"),
  headAndReferent("Franco", "Sodini", "male", "1966-08-14", "trade"),
  referent("Katia", "Lotti", "female", "1981-02-14", "police"),
  head("Letizia", "Mencarini", "female", "1965-05-09", "general-secretariat"),
  head("Ornella", "Ulivelli", "female", "1970-10-27", "participation"),
  head("Sandro", "Corsinovi", "male", "1968-04-02", "public-works"),
  head("Tiziana", "Ginevri", "female", "1974-07-19", "mobility"),
  head("Bruno", "Bardelli", "male", "1962-12-05", "police"),
];

/** The employee responsible for what an office examines. */
export function responsibleFor(unit: string): Employee {
  const found = employees.find((employee) => employee.unit === unit);
  if (!found) throw new Error(`Nobody answers for ${unit}`);
  return found;
}
