// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import type { AssuranceLevel } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { isoDate, line } from "#lib/kernel/text.ts";
import { type FiscalCode, fiscalCode, possibleBirthDates } from "../fiscal-code.ts";
import { email } from "../schemas.ts";
import type { Door, Entrance } from "../vocabulary.ts";
import type { ClaimMapping } from "./mapping.ts";
import { SignInRefused } from "./problems.ts";

/** Who came in, as the identity provider tells it. */
export type Identity = {
  issuer: string;
  subject: string;
  door: Door;
  level: AssuranceLevel;
  fiscalCode: FiscalCode | null;
  givenName: string;
  familyName: string;
  /** `YYYY-MM-DD` */
  birthDate: string | null;
  email: string | null;
};

export type Claims = Record<string, unknown>;

const subject = z.string().min(1).max(255);
const name = line(120);

/**
 * Reads the claims by the mapping of the entrance. Throws `SignInRefused` when one that is needed is missing or makes no
 * sense: a wrong fiscal code must not pass for no fiscal code, since that would make a second person of the same one.
 */
export function identityFrom(claims: Claims, entrance: Entrance, mapping: ClaimMapping): Identity {
  const claim = (names: string[]) =>
    names.map((key) => claims[key]).find((value) => value !== undefined && value !== "");
  const code = claim(mapping.fiscalCode);
  const personal = code === undefined ? null : needed(fiscalCode, code);
  return {
    issuer: needed(z.string().min(1), claims.iss),
    subject: needed(subject, claims.sub),
    door: entrance !== "staff" && personal === null ? "eidas" : entrance,
    level: levelFrom(claim(mapping.level), mapping),
    fiscalCode: personal,
    givenName: needed(name, claim(mapping.givenName)),
    familyName: needed(name, claim(mapping.familyName)),
    birthDate: isoDate.safeParse(claim(mapping.birthDate)).data ?? birthDateIn(personal),
    email: email.safeParse(claim(mapping.email)).data ?? null,
  };
}

function needed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new SignInRefused("claims");
  return parsed.data;
}

function levelFrom(value: unknown, { levels, levelWhenUnsaid }: ClaimMapping): AssuranceLevel {
  const level = typeof value === "string" ? levels[value] : levelWhenUnsaid;
  if (!level) throw new SignInRefused("level");
  return level;
}

/** The fiscal code tells the birth date, unless two centuries are possible. */
function birthDateIn(code: FiscalCode | null): string | null {
  const [date, ...others] = code === null ? [] : possibleBirthDates(code, today());
  return date && others.length === 0 ? date.toString() : null;
}
