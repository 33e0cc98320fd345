// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { optionalUpload } from "#lib/files/schemas.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { admitProposal } from "./commands/admit-proposal.ts";
import { answerProposal } from "./commands/answer-proposal.ts";
import { askOpinion } from "./commands/ask-opinion.ts";
import { assignProposal } from "./commands/assign-proposal.ts";
import { callMeeting } from "./commands/call-meeting.ts";
import { callOffMeeting } from "./commands/call-off-meeting.ts";
import { closeProposal } from "./commands/close-proposal.ts";
import { declareInadmissible } from "./commands/declare-inadmissible.ts";
import { estimateCost } from "./commands/estimate-cost.ts";
import { giveOpinion } from "./commands/give-opinion.ts";
import { mergeProposal } from "./commands/merge-proposal.ts";
import { moveMeeting } from "./commands/move-meeting.ts";
import { planStep } from "./commands/plan-step.ts";
import { publishMinutes } from "./commands/publish-minutes.ts";
import { reportStep } from "./commands/report-step.ts";
import { requestIntegration } from "./commands/request-integration.ts";
import { splitProposal } from "./commands/split-proposal.ts";
import { takeCharge } from "./commands/take-charge.ts";
import { valuateProposal } from "./commands/valuate-proposal.ts";
import {
  admissibilityInput,
  askOpinionInput,
  assignProposalInput,
  callMeetingInput,
  callOffMeetingInput,
  closeProposalInput,
  estimateCostInput,
  giveOpinionInput,
  mergeProposalInput,
  moveMeetingInput,
  planStepInput,
  publishMinutesInput,
  reportStepInput,
  splitProposalInput,
  valuateProposalInput,
} from "./examination-schemas.ts";
import { answerProposalInput, proposalIdInput, requestIntegrationInput } from "./schemas.ts";
import { scoresIn } from "./scores-in.ts";
import { proposalsTag, proposalTag } from "./tags.ts";

type Changed = { number: string; into?: string; newNumber?: string };

/** One step of the desk: what changed is read anew by everyone, and the officer is back at the case. */
const step = (form: FormData, work: (actor: Staff, fields: Record<string, string>) => Promise<Changed>) =>
  answeringForm(form, async () => {
    const fields = textFields(form);
    const { number, into, newNumber } = await work(await writingStaff(form, "desk"), fields);
    const changed = [number, into, newNumber].filter((each) => each !== undefined);
    expire(proposalsTag, ...changed.map(proposalTag));
    const caseId = uuid.safeParse(fields.caseId);
    if (caseId.success) redirect(href(localeOf(form), "deskCase", { id: caseId.data }, { done: 1 }));
  });

export async function takeChargeAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => takeCharge(actor, parsed(proposalIdInput, fields)));
}

export async function admitAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => admitProposal(actor, parsed(admissibilityInput, fields)));
}

export async function declareInadmissibleAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => declareInadmissible(actor, parsed(admissibilityInput, fields)));
}

export async function assignAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => assignProposal(actor, parsed(assignProposalInput, fields)));
}

export async function requestIntegrationAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => requestIntegration(actor, parsed(requestIntegrationInput, fields)));
}

export async function askOpinionAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => askOpinion(actor, parsed(askOpinionInput, fields)));
}

export async function estimateCostAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => estimateCost(actor, parsed(estimateCostInput, fields)));
}

export async function valuateAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) =>
    valuateProposal(actor, parsed(valuateProposalInput, { ...fields, scores: scoresIn(fields) })),
  );
}

export async function callMeetingAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => callMeeting(actor, parsed(callMeetingInput, fields)));
}

export async function moveMeetingAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => moveMeeting(actor, parsed(moveMeetingInput, fields)));
}

export async function callOffMeetingAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => callOffMeeting(actor, parsed(callOffMeetingInput, fields)));
}

export async function publishMinutesAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => publishMinutes(actor, parsed(publishMinutesInput, fields)));
}

export async function mergeAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => mergeProposal(actor, parsed(mergeProposalInput, fields)));
}

export async function splitAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => splitProposal(actor, parsed(splitProposalInput, fields)));
}

export async function answerAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => answerProposal(actor, parsed(answerProposalInput, fields)));
}

export async function planStepAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => planStep(actor, parsed(planStepInput, fields)));
}

export async function reportStepAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => {
    const photo = parsed(optionalUpload, form.get("file") ?? undefined) ?? null;
    return reportStep(actor, { ...parsed(reportStepInput, fields), photo });
  });
}

export async function closeAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => closeProposal(actor, parsed(closeProposalInput, fields)));
}

export async function giveOpinionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "desk");
    const input = parsed(giveOpinionInput, textFields(form));
    const { number } = await giveOpinion(actor, input);
    expire(proposalsTag, proposalTag(number));
    redirect(href(localeOf(form), "deskOpinion", { id: input.opinionId }, { done: 1 }));
  });
}
