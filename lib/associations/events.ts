// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";
import type { AssociationKind } from "./vocabulary.ts";

/** The register of associations is public (D.Lgs. 117/2017, art. 48 for those of the third sector). */
export const associationRegistered = (association: { id: string; kind: AssociationKind; name: string }): Fact => ({
  type: "association.registered",
  subject: { kind: "association", id: association.id },
  isPublic: true,
  hasReactions: false,
  payload: { kind: association.kind, name: association.name },
});

type Delegated = { id: string; associationId: string; personId: string };

const aboutDelegation = (type: string, { id, associationId, personId }: Delegated, days: object): Fact => ({
  type: `delegation.${type}`,
  subject: { kind: "delegation", id },
  isPublic: false,
  hasReactions: true,
  payload: { associationId, personId, ...days },
});

/** Days in Europe/Rome, both included; without `endsOn` no end is set. */
export const delegationGranted = (delegation: Delegated & { startsOn: string; endsOn: string | null }) =>
  aboutDelegation("granted", delegation, { startsOn: delegation.startsOn, endsOn: delegation.endsOn });

export const delegationRevoked = (delegation: Delegated) => aboutDelegation("revoked", delegation, {});
