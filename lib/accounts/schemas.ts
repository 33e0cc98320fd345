// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { assuranceLevels } from "#lib/kernel/actor.ts";
import type { MessageKey } from "#lib/kernel/messages.ts";
import { isoDate, line, optional, uuid } from "#lib/kernel/text.ts";
import { birthDatesIn, type FiscalCode, fiscalCode } from "./fiscal-code.ts";
import { countries, paperNumber } from "./paper.ts";
import { ownPage } from "./return-address.ts";
import { paperKinds, residencyResults, signInProblems, ties } from "./vocabulary.ts";

const message = (key: MessageKey) => key;

/** An address as one may write it in a form: 254 characters are the longest that mail can carry (RFC 5321). */
export const email = z
  .string({ error: message("fields.email") })
  .trim()
  .max(254, { error: message("fields.email") })
  .pipe(z.email({ error: message("fields.email") }));

const level = z.coerce.number().pipe(z.literal(assuranceLevels)).optional().catch(undefined);
const to = z.unknown().optional().transform(ownPage);

/** What the address of the sign-in page may say; whatever makes no sense is as if it were not there. */
export const signInQuery = z.object({ to, level, erased: z.literal("1").optional().catch(undefined) });

export const problemQuery = z.object({ reason: z.enum(signInProblems).catch("unexpected"), to, level });

export const emailQuery = z.object({ to });

export const sessionsQuery = z.object({ ended: z.enum(["one", "others"]).optional().catch(undefined) });

export const myDataQuery = z.object({ declared: z.literal("1").optional().catch(undefined) });

/** The secret of a link; anything else was never sent by us. */
const token = z.string().regex(/^[\w-]{43}$/);

export const confirmEmailQuery = z.object({ token: token.catch(""), done: z.literal("1").optional().catch(undefined) });

export const emailInput = z.object({ email, to });

export const confirmEmailInput = z.object({ token: token.catch("") });

export const sessionInput = z.object({ sessionId: uuid });

const zoneCode = z.string({ error: message("fields.required") }).min(1, { error: message("fields.required") });

const named = line(100, 1);

/** Who comes to the counter without a digital identity, as their document says. */
export const registerPersonInput = z
  .object({
    givenName: named,
    familyName: named,
    fiscalCode,
    birthDate: isoDate,
    email: optional(email),
    phone: optional(line(30, 5)),
  })
  .superRefine(({ fiscalCode: code, birthDate }, context) => {
    if (fits(code, birthDate)) return;
    context.addIssue({ code: "custom", path: ["birthDate"], message: message("accounts.refusals.birthDate") });
  });
export type RegisterPerson = z.output<typeof registerPersonInput>;

/** Who comes to the counter without a fiscal code, as their identity document says. */
export const registerWithoutCodeInput = z
  .object({
    kind: z.enum(paperKinds, { error: message("fields.required") }),
    country: z.enum(countries, { error: message("fields.required") }),
    number: paperNumber,
    familyName: named,
    givenName: named,
    birthDate: isoDate,
    birthPlace: line(100, 2),
    email: optional(email),
    phone: optional(line(30, 5)),
  })
  .transform(({ kind, country, number, ...facts }) => ({ paper: { kind, country, number }, ...facts }));
export type RegisterWithoutCode = z.output<typeof registerWithoutCodeInput>;

/** `birthDates` are the days the code leaves open; none for a provisional one. */
export const linkPersonInput = z
  .object({ personId: uuid, fiscalCode })
  .transform((input) => ({ ...input, birthDates: birthDatesIn(input.fiscalCode) }));
export type LinkPerson = z.output<typeof linkPersonInput>;

/** A provisional code says nothing of the birth. */
function fits(code: FiscalCode, birthDate: string): boolean {
  const written = birthDatesIn(code);
  return written.length === 0 || written.includes(birthDate);
}

/** Who lives here says in which neighbourhood, where there are any; who works or studies here may say it. */
export const declarationInput = z
  .object({
    tie: z.enum(["home", ...ties], { error: message("fields.required") }),
    zoneCode: optional(zoneCode.max(40)),
  })
  .transform(({ tie, zoneCode }) =>
    tie === "home" ? { lives: true as const, zoneCode } : { lives: false as const, tie, zoneCode },
  );

export const residencyInput = z.object({
  personId: uuid,
  result: z.enum(residencyResults, { error: message("fields.required") }).exclude(["unavailable"]),
  zoneCode: optional(zoneCode.max(40)),
  tie: optional(z.enum(ties)),
});

/** Erasing is confirmed by writing a word, as it stands on the page. */
export const erasureInput = (word: string) =>
  z.object({
    confirmation: z
      .string({ error: message("accounts.refusals.word") })
      .trim()
      .refine((written) => written.toUpperCase() === word, { error: message("accounts.refusals.word") }),
  });
