// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, inArray } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { pactSignatures } from "#db/schema/pact-text.ts";
import type { Connection } from "#db/transaction.ts";
import type { FiscalCode } from "#lib/accounts/fiscal-code.ts";
import { identityKey, openFiscalCode } from "#lib/accounts/identity-key.ts";
import { delegatesOf } from "#lib/associations/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { env } from "#lib/kernel/env.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { memberIds } from "./application-members.ts";
import type { Pact } from "./lock-pact.ts";
import type { SignerRole } from "./text-vocabulary.ts";

export type Signer = { id: string; name: string; fiscalCodeSealed: string | null };

/** A place on the paper: one of these people signs there. */
export type Place = { role: SignerRole; people: readonly Signer[] };

/**
 * Who has to sign a pact, as things stand: the manager; the applicant, or any delegate of the association or company; and, by
 * rule, each member who confirmed.
 */
export async function placesOf(connection: Connection, pact: Pact, at: Temporal.Instant): Promise<Place[]> {
  const rule = (await rulesInForce(connection, ["pacts.members-sign"], today(at)))["pacts.members-sign"];
  const applicants = pact.associationId ? await delegatesOf(connection, pact.associationId) : [pact.authorId];
  const members = rule.value > 0 ? await memberIds(connection, pact.id) : [];
  const wanted = { manager: [pact.managerId], applicant: applicants };
  const known = await signersBy(connection, [...wanted.manager, ...wanted.applicant, ...members]);
  const place = (role: SignerRole, ids: readonly (string | null)[]): Place => ({
    role,
    people: known.filter(({ id }) => ids.includes(id)),
  });
  return [
    place("manager", wanted.manager),
    place("applicant", wanted.applicant),
    ...members.filter((id) => id !== pact.authorId).map((id) => place("member", [id])),
  ];
}

async function signersBy(connection: Connection, ids: readonly (string | null)[]): Promise<Signer[]> {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return [];
  const found = await connection
    .select({
      id: people.id,
      givenName: people.givenName,
      familyName: people.familyName,
      fiscalCodeSealed: people.fiscalCodeSealed,
    })
    .from(people)
    .where(inArray(people.id, wanted));
  return found.map(({ givenName, familyName, ...person }) => ({
    ...person,
    name: [givenName, familyName].filter(Boolean).join(" "),
  }));
}

export type Recorded = Pick<
  typeof pactSignatures.$inferSelect,
  | "id"
  | "role"
  | "personId"
  | "state"
  | "means"
  | "fileId"
  | "signerName"
  | "issuer"
  | "signedAt"
  | "signedOn"
  | "voidReason"
>;

/** Whose signature stands at a place; null while there is none. */
export const signedAt = (place: Place, recorded: readonly Recorded[]): Recorded | null =>
  recorded.find(
    ({ role, personId, state }) =>
      state !== "void" && role === place.role && place.people.some((person) => person.id === personId),
  ) ?? null;

export const signaturesOf = (connection: Connection, textId: string): Promise<Recorded[]> =>
  connection
    .select({
      id: pactSignatures.id,
      role: pactSignatures.role,
      personId: pactSignatures.personId,
      state: pactSignatures.state,
      means: pactSignatures.means,
      fileId: pactSignatures.fileId,
      signerName: pactSignatures.signerName,
      issuer: pactSignatures.issuer,
      signedAt: pactSignatures.signedAt,
      signedOn: pactSignatures.signedOn,
      voidReason: pactSignatures.voidReason,
    })
    .from(pactSignatures)
    .where(eq(pactSignatures.textId, textId))
    .orderBy(pactSignatures.recordedAt);

/** The fiscal code of who has to sign; null for who has none. */
export const fiscalCodeOf = ({ fiscalCodeSealed }: Signer): FiscalCode | null =>
  fiscalCodeSealed === null ? null : openFiscalCode(identityKey(env().PORTICO_IDENTITY_KEY), fiscalCodeSealed);
