// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import type { Connection } from "#db/transaction.ts";
import type { Requirement } from "#lib/eligibility/eligibility.ts";
import type { AssuranceLevel } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { rulesInForce } from "#lib/rules/queries.ts";

/** What the rules of the day ask of who applies: an age and a sure identity, from wherever they come. */
export async function applicationRequirement(connection: Connection = db, on = today()): Promise<Requirement> {
  const rules = await rulesInForce(connection, ["pacts.minimum-age", "pacts.assurance-level"], on);
  return {
    territory: "anyone",
    minimumAge: rules["pacts.minimum-age"].value,
    minimumLevel: rules["pacts.assurance-level"].value as AssuranceLevel,
  };
}

/** Of the group with its author: how few and how many; for how many days an invitation stands, and when it is repeated. */
export async function groupLimits(connection: Connection = db, on = today()) {
  const rules = await rulesInForce(
    connection,
    ["pacts.smallest-group", "pacts.largest-group", "pacts.members-term", "pacts.members-reminder"],
    on,
  );
  return {
    fewest: rules["pacts.smallest-group"].value,
    most: rules["pacts.largest-group"].value,
    days: rules["pacts.members-term"].value,
    remindAfter: rules["pacts.members-reminder"].value,
  };
}

/** The longest pacts in months, by kind: which kind it is, the office decides later. */
export async function longestPacts(connection: Connection = db, on = today()) {
  const rules = await rulesInForce(connection, ["pacts.longest-ordinary", "pacts.longest-complex"], on);
  const [ordinary, complex] = [rules["pacts.longest-ordinary"].value, rules["pacts.longest-complex"].value];
  return { ordinary, complex, longest: Math.max(ordinary, complex) };
}

export async function mostPactFiles(connection: Connection = db, on = today()): Promise<number> {
  return (await rulesInForce(connection, ["pacts.attachments"], on))["pacts.attachments"].value;
}

/** The largest area one may draw, in hectares. */
export async function largestArea(connection: Connection = db, on = today()): Promise<number> {
  return (await rulesInForce(connection, ["pacts.largest-area"], on))["pacts.largest-area"].value;
}

/** After how many days a draft nobody resumes is removed, and how many days before its author is told. */
export async function applicationDraftLimits(connection: Connection = db, on = today()) {
  const rules = await rulesInForce(connection, ["pacts.draft-lifetime", "pacts.draft-notice"], on);
  return { lifetime: rules["pacts.draft-lifetime"].value, notice: rules["pacts.draft-notice"].value };
}
