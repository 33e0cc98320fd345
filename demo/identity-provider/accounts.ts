// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { fiscalCodeOf } from "../valfiorita/fiscal-code.ts";
import { type Door, type Persona, personas } from "../valfiorita/personas.ts";

export const doors = ["spid", "cie", "staff"] as const satisfies readonly Door[];

const born = {
  givenName: "Dario",
  familyName: "Venturi",
  birthDate: "1992-06-09",
  sex: "male",
  birthPlace: "valfiorita",
} as const;

/** Has a badge and no appointment: the desk must refuse whoever was given no role. */
const newcomer: Persona = {
  ...born,
  id: "dario-venturi",
  name: "Dario Venturi",
  kind: "staff",
  label: { it: "Dipendente senza incarichi", en: "Employee without appointments" },
  about: {
    it: "Lavora in Comune ma non ha incarichi nella partecipazione: la scrivania gli spiega perché non può entrare.",
    en: "Works for the municipality and holds no role in participation: the desk tells him why he cannot come in.",
  },
  fiscalCode: fiscalCodeOf(born),
  email: "dario.venturi@comune.valfiorita.example",
  address: null,
  doors: ["staff"],
  level: "SpidL2",
  residency: { status: "unknown" },
  appointment: null,
};

/** A persona as one door knows it: the subject at SPID is not the subject at CIE. */
type Account = { subject: string; door: Door; persona: Persona };

const accounts: readonly Account[] = [...personas, newcomer].flatMap((persona) =>
  persona.doors.map((door) => ({ subject: subjectOf(door, persona.id), door, persona })),
);

function subjectOf(door: Door, personaId: string): string {
  return createHash("sha256").update(`${door} ${personaId}`).digest("hex").slice(0, 32);
}

export const accountsAt = (door: Door) => accounts.filter((account) => account.door === door);

export const findAccount = (subject: string) => accounts.find((account) => account.subject === subject);

const spidNamespace = "https://attributes.spid.gov.it/";
const cieNamespace = "https://attributes.eid.gov.it/";

/** What each door tells about a persona, named as SPID, CIE and an employees' directory name it. */
export function claimsOf({ door, persona }: Account): Record<string, string> {
  const { givenName, familyName, birthDate, fiscalCode, email } = persona;
  const standard = {
    given_name: givenName,
    family_name: familyName,
    birthdate: birthDate,
    ...(email === null ? {} : { email }),
  };
  if (door === "staff") return { ...standard, ...(fiscalCode === null ? {} : { fiscal_number: fiscalCode }) };
  if (door === "cie")
    return { ...standard, ...(fiscalCode === null ? {} : { [`${cieNamespace}fiscal_number`]: fiscalCode }) };
  return {
    [`${spidNamespace}name`]: givenName,
    [`${spidNamespace}familyName`]: familyName,
    [`${spidNamespace}dateOfBirth`]: birthDate,
    ...(fiscalCode === null ? {} : { [`${spidNamespace}fiscalNumber`]: `TINIT-${fiscalCode}` }),
    ...(email === null ? {} : { [`${spidNamespace}email`]: email }),
  };
}

export const claimNames = [
  ...["given_name", "family_name", "birthdate", "fiscal_number", "email"],
  ...["name", "familyName", "dateOfBirth", "fiscalNumber", "email"].map((name) => spidNamespace + name),
  `${cieNamespace}fiscal_number`,
];
