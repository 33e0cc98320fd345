// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import type { AssuranceLevel } from "#lib/kernel/actor.ts";
import type { Entrance } from "../vocabulary.ts";

/** The names a claim may have, in order of preference. */
const names = z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(z.string().min(1)).min(1));

const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const mapping = z.strictObject({
  fiscalCode: names,
  givenName: names,
  familyName: names,
  birthDate: names,
  email: names,
  level: names,
  /** What each value of the level's claim means. */
  levels: z.record(z.string(), level),
  /** For a provider that says no level, such as an employees' directory. */
  levelWhenUnsaid: level.nullable(),
  scope: z.string().min(1),
  /** Sent along with the request, such as `{"kc_idp_hint": "spid"}`: which door of the broker to open. */
  parameters: z.record(z.string(), z.string()),
});

export type ClaimMapping = z.infer<typeof mapping>;

const spid = "https://attributes.spid.gov.it/";
const eid = "https://attributes.eid.gov.it/";

/** AgID's OpenID Connect guidelines for SPID, the Ministry of the Interior's for CIE, and the standard names. */
const usual: ClaimMapping = {
  fiscalCode: [`${eid}fiscal_number`, `${spid}fiscalNumber`, "fiscal_number", "fiscalNumber"],
  givenName: ["given_name", `${spid}name`],
  familyName: ["family_name", `${spid}familyName`],
  birthDate: ["birthdate", `${spid}dateOfBirth`],
  email: ["email", `${spid}email`],
  level: ["acr"],
  levels: {
    "https://www.spid.gov.it/SpidL1": 1,
    "https://www.spid.gov.it/SpidL2": 2,
    "https://www.spid.gov.it/SpidL3": 3,
  },
  levelWhenUnsaid: null,
  scope: "openid profile email",
  parameters: {},
};

const configured = z.strictObject({
  spid: mapping.partial().default({}),
  cie: mapping.partial().default({}),
  staff: mapping.partial().default({}),
});

/** Reads `OIDC_MAPPING`: for each entrance, only what differs from the usual. Throws when a key means nothing. */
export function claimMappings(value: unknown): Record<Entrance, ClaimMapping> {
  const given = configured.parse(value);
  return {
    spid: { ...usual, ...given.spid },
    cie: { ...usual, ...given.cie },
    staff: { ...usual, ...given.staff },
  };
}

/** The value to ask for, so that the identity is at least of this level; none where the provider knows no levels. */
export const acrFor = ({ levels }: ClaimMapping, wanted: AssuranceLevel): string | undefined =>
  Object.entries(levels)
    .filter(([, value]) => value >= wanted)
    .sort(([, one], [, other]) => one - other)
    .at(0)?.[0];
