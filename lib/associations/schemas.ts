// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { isoDate, line, optional, pageNumber, paragraphs, uuid } from "#lib/kernel/text.ts";
import { associationKinds } from "./vocabulary.ts";

export const registerAssociationInput = z.object({
  kind: z.enum(associationKinds, { error: "fields.required" }),
  name: line(160, 2),
  purpose: paragraphs(1000, 0),
  zoneCode: optional(line(50)),
  /** The day of enrolment in the municipality's register. */
  registeredOn: isoDate,
});
export type RegisterAssociation = z.output<typeof registerAssociationInput>;

export const grantDelegationInput = z
  .object({
    associationId: uuid,
    personId: z.uuid({ error: "associations.fields.chooseDelegate" }).toLowerCase(),
    startsOn: isoDate,
    /** The last day, included; without it the delegation stands until it is revoked. */
    endsOn: optional(isoDate),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    path: ["endsOn"],
    error: "fields.endBeforeStart",
  });
export type GrantDelegation = z.output<typeof grantDelegationInput>;

export const revokeDelegationInput = z.object({ delegationId: uuid, reason: paragraphs(500, 5) });
export type RevokeDelegation = z.output<typeof revokeDelegationInput>;

/** The query string of the register's page. */
export const associationListInput = z.object({ page: pageNumber });

/** The query string of the page on which a delegate is looked up. */
export const delegateSearchInput = z.object({ q: optional(line(200)) });
