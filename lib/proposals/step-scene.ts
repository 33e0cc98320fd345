// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { db } from "#db/client.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { today } from "#lib/kernel/clock.ts";
import { listStaff, listUnits } from "#lib/organisation/queries.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import type { ProposalFile } from "./case-file.ts";
import { listCriteria } from "./examination-queries.ts";
import { similarProposals } from "./similar.ts";
import { isExamined } from "./vocabulary.ts";

/** How many that look alike are offered to merge into. */
const offered = 8;

/** What the forms of the desk's steps choose from and begin with. */
export async function stepScene({ file, proposal, examination }: ProposalFile) {
  const on = today();
  const [units, staff, criteria, rules, dueOn, similar] = await Promise.all([
    listUnits(),
    listStaff(on),
    listCriteria(),
    rulesInForce(db, ["proposals.opinion-term"], on),
    lastDay(db, "proposals.opinion-term", on),
    similarProposals(proposal.title, { limit: offered, excludeId: proposal.id }),
  ]);
  return {
    caseId: file.id,
    proposalId: proposal.id,
    unitCode: file.unitCode,
    officerId: file.officerId,
    units,
    staff: staff.filter(({ role }) => role === "unit-referent" || role === "participation-officer"),
    opinion: { dueOn, reference: rules["proposals.opinion-term"].legalReference },
    cost: { cents: examination.facts.estimatedCostCents, note: examination.facts.costNote },
    criteria,
    marks: examination.marks,
    similar: similar.filter(({ status }) => isExamined(status)),
    newId: randomUUID(),
  };
}
