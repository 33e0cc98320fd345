// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import type { Connection } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { isSigned, type ProposalKind } from "./vocabulary.ts";

/** How many files can be attached to a proposal, by the rule of the day. */
export async function mostAttachments(connection: Connection = db, on = today()): Promise<number> {
  const { "proposals.attachments": rule } = await rulesInForce(connection, ["proposals.attachments"], on);
  return rule.value;
}

/**
 * How many people the first author may invite to sign with them, and for how many days an invitation works. Those who
 * sign a petition together with the first are its promoters, of whom the statute allows so many in all.
 */
export async function invitationLimits(kind: ProposalKind, connection: Connection = db, on = today()) {
  const rules = await rulesInForce(
    connection,
    ["proposals.co-authors", "proposals.invitation-term", "petitions.promoters"],
    on,
  );
  const most = isSigned(kind) ? rules["petitions.promoters"].value - 1 : rules["proposals.co-authors"].value;
  return { most, days: rules["proposals.invitation-term"].value };
}

/** After how many days a draft that nobody resumes is removed, and how many days before its author is told. */
export async function draftLimits(connection: Connection = db, on = today()) {
  const rules = await rulesInForce(connection, ["proposals.draft-lifetime", "proposals.draft-notice"], on);
  return { lifetime: rules["proposals.draft-lifetime"].value, notice: rules["proposals.draft-notice"].value };
}
