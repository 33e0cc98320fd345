// SPDX-License-Identifier: AGPL-3.0-or-later
import { findCaseFile } from "#lib/cases/queries.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import type { Decision } from "#lib/kernel/errors.ts";
import { uuid } from "#lib/kernel/text.ts";
import { examinationPolicy } from "./examination-policy.ts";
import { findExamination } from "./examination-queries.ts";
import { officeSteps } from "./office-steps.ts";
import { findByNumber } from "./queries.ts";

/** The case of a proposal as a page of the desk needs it; null where the address names none. */
export async function findProposalFile(id: string) {
  const caseId = uuid.safeParse(id);
  const file = caseId.success ? await findCaseFile(caseId.data) : null;
  const proposal = file && (await findByNumber(file.number));
  if (!file || !proposal) return null;
  return { file, proposal, examination: await findExamination(proposal.id) };
}

export type ProposalFile = NonNullable<Awaited<ReturnType<typeof findProposalFile>>>;

/** Whether this member of staff reads the file, and what they can do next with it. */
export function openFile(actor: Actor, { file, proposal, examination }: ProposalFile) {
  const { implementingUnitCode } = examination.facts;
  const reading: Decision = examinationPolicy.read(actor, { unitCode: file.unitCode, implementingUnitCode });
  return { reading, steps: officeSteps(actor, { ...proposal, ...examination.facts }, file) };
}
