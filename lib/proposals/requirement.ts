// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Connection } from "#db/transaction.ts";
import type { Requirement } from "#lib/eligibility/eligibility.ts";
import type { AssuranceLevel } from "#lib/kernel/actor.ts";
import { rulesInForce } from "#lib/rules/queries.ts";

/** What the rules of the day ask of those who file and support: residents and those who work or study here. */
export async function participationRequirement(connection: Connection, on: Temporal.PlainDate): Promise<Requirement> {
  const rules = await rulesInForce(connection, ["proposals.minimum-age", "proposals.assurance-level"], on);
  return {
    territory: "residents-or-ties",
    minimumAge: rules["proposals.minimum-age"].value,
    minimumLevel: rules["proposals.assurance-level"].value as AssuranceLevel,
  };
}
