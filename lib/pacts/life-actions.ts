// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingPerson, writingStaff } from "#lib/accounts/writing.ts";
import { optionalUpload } from "#lib/files/schemas.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { agreeThird } from "./commands/life/agree-third.ts";
import { announceEnd } from "./commands/life/announce-end.ts";
import { announceRevocation } from "./commands/life/announce-revocation.ts";
import { answerConciliation } from "./commands/life/answer-conciliation.ts";
import { answerRequest } from "./commands/life/answer-request.ts";
import { askFor } from "./commands/life/ask-for.ts";
import { callOffActivity } from "./commands/life/call-off-activity.ts";
import { callOffPactMeeting } from "./commands/life/call-off-pact-meeting.ts";
import { callPactMeeting } from "./commands/life/call-pact-meeting.ts";
import { changeActivity } from "./commands/life/change-activity.ts";
import { closeDispute } from "./commands/life/close-dispute.ts";
import { concludeOnPaper } from "./commands/life/conclude-pact.ts";
import { confirmLoan } from "./commands/life/confirm-loan.ts";
import { decideAsk } from "./commands/life/decide-ask.ts";
import { decideReport } from "./commands/life/decide-report.ts";
import { enrol } from "./commands/life/enrol.ts";
import { evaluatePact } from "./commands/life/evaluate-pact.ts";
import { extendOnPaper } from "./commands/life/extend-on-paper.ts";
import { insure } from "./commands/life/insure.ts";
import { leaveActivity } from "./commands/life/leave-activity.ts";
import { lend } from "./commands/life/lend.ts";
import { logWork } from "./commands/life/log-work.ts";
import { makeRequest } from "./commands/life/make-request.ts";
import { minutePactMeeting } from "./commands/life/minute-pact-meeting.ts";
import { nameMember } from "./commands/life/name-member.ts";
import { openDispute } from "./commands/life/open-dispute.ts";
import { planActivity } from "./commands/life/plan-activity.ts";
import { proposeConciliation } from "./commands/life/propose-conciliation.ts";
import { recordPactVisit } from "./commands/life/record-pact-visit.ts";
import { removeWork } from "./commands/life/remove-work.ts";
import { resumePact } from "./commands/life/resume-pact.ts";
import { revokePact } from "./commands/life/revoke-pact.ts";
import { saveReport } from "./commands/life/save-report.ts";
import { strikeInsured } from "./commands/life/strike-insured.ts";
import { submitReport } from "./commands/life/submit-report.ts";
import { suspendPact } from "./commands/life/suspend-pact.ts";
import { takeBack } from "./commands/life/take-back.ts";
import { takeBackAsk } from "./commands/life/take-back-ask.ts";
import { takeBackNotice } from "./commands/life/take-back-notice.ts";
import { tellRemedy } from "./commands/life/tell-remedy.ts";
import * as inputs from "./life-schemas.ts";
import { groupOf, type LifeStep, stepCalled } from "./life-workflow.ts";
import type { Changed } from "./lock-life.ts";
import { gatheringsTag, pactsTag, pactTag } from "./tags.ts";

type Fields = Record<string, string>;
type Run = (actor: Actor, fields: Fields, form: FormData) => Promise<Changed>;

const photoIn = (form: FormData) => parsed(optionalUpload, form.get("file") ?? undefined) ?? null;

const asking: Run = (actor, fields) => askFor(actor, parsed(inputs.askInput, fields));

/** The objectives of the form's rows; those that were left empty are left out. */
const objectivesIn = (fields: Fields) =>
  Object.keys(fields)
    .flatMap((name) => /^objectives\.(\d)\.objective$/.exec(name)?.[1] ?? [])
    .map((row) => ({
      objective: fields[`objectives.${row}.objective`] ?? "",
      reached: fields[`objectives.${row}.reached`] ?? "",
      note: fields[`objectives.${row}.note`] ?? "",
    }))
    .filter(({ objective, reached, note }, row) => row === 0 || [objective, reached, note].some((text) => text !== ""));

/** What each step does with what its form sent. */
const runs: Record<LifeStep, Run> = {
  "plan-activity": (actor, fields) => planActivity(actor, parsed(inputs.planActivityInput, fields)),
  "change-activity": (actor, fields) => changeActivity(actor, parsed(inputs.changeActivityInput, fields)),
  "call-off-activity": (actor, fields) => callOffActivity(actor, parsed(inputs.callOffInput, fields)),
  "log-work": (actor, fields, form) => logWork(actor, { ...parsed(inputs.logWorkInput, fields), photo: photoIn(form) }),
  "remove-work": (actor, fields) => removeWork(actor, parsed(inputs.ofThingInput, fields)),
  "make-request": (actor, fields) => makeRequest(actor, parsed(inputs.makeRequestInput, fields)),
  "answer-request": (actor, fields) => answerRequest(actor, parsed(inputs.answerRequestInput, fields)),
  lend: (actor, fields) => lend(actor, parsed(inputs.lendInput, fields)),
  "confirm-loan": (actor, fields) => confirmLoan(actor, parsed(inputs.ofThingInput, fields)),
  "take-back": (actor, fields) => takeBack(actor, parsed(inputs.takeBackInput, fields)),
  insure: (actor, fields) => insure(actor, parsed(inputs.insureInput, fields)),
  "strike-insured": (actor, fields) => strikeInsured(actor, parsed(inputs.ofThingInput, fields)),
  "call-meeting": (actor, fields) => callPactMeeting(actor, parsed(inputs.callPactMeetingInput, fields)),
  "call-off-meeting": (actor, fields) => callOffPactMeeting(actor, parsed(inputs.callOffInput, fields)),
  "minute-meeting": (actor, fields) => minutePactMeeting(actor, parsed(inputs.minutePactMeetingInput, fields)),
  "record-visit": (actor, fields, form) =>
    recordPactVisit(actor, { ...parsed(inputs.recordPactVisitInput, fields), photo: photoIn(form) }),
  "tell-remedy": (actor, fields) => tellRemedy(actor, parsed(inputs.tellRemedyInput, fields)),
  "save-report": (actor, fields, form) =>
    saveReport(actor, { ...parsed(inputs.saveReportInput, fields), photo: photoIn(form) }),
  "submit-report": (actor, fields) => submitReport(actor, parsed(inputs.ofThingInput, fields)),
  "decide-report": (actor, fields) => decideReport(actor, parsed(inputs.decideReportInput, fields)),
  evaluate: (actor, fields) =>
    evaluatePact(actor, parsed(inputs.evaluateInput, { ...fields, objectives: objectivesIn(fields) })),
  suspend: (actor, fields) => suspendPact(actor, parsed(inputs.suspendInput, fields)),
  resume: (actor, fields) => resumePact(actor, parsed(inputs.pactIdInput, fields)),
  "ask-extension": asking,
  "ask-renewal": asking,
  "ask-change": asking,
  "ask-early-end": asking,
  "decide-ask": (actor, fields) => decideAsk(actor, parsed(inputs.decideAskInput, fields)),
  "take-back-ask": (actor, fields) => takeBackAsk(actor, parsed(inputs.ofThingInput, fields)),
  "extend-on-paper": (actor, fields) => extendOnPaper(actor, parsed(inputs.extendInput, fields)),
  "conclude-on-paper": (actor, fields) => concludeOnPaper(actor, parsed(inputs.concludeInput, fields)),
  "announce-end": (actor, fields) => announceEnd(actor, parsed(inputs.becauseInput, fields)),
  "take-back-notice": (actor, fields) => takeBackNotice(actor, parsed(inputs.callOffInput, fields)),
  "announce-revocation": (actor, fields) => announceRevocation(actor, parsed(inputs.becauseInput, fields)),
  revoke: (actor, fields) => revokePact(actor, parsed(inputs.revokeInput, fields)),
  "open-dispute": (actor, fields) => openDispute(actor, parsed(inputs.openDisputeInput, fields)),
  "name-member": (actor, fields) => nameMember(actor, parsed(inputs.nameMemberInput, fields)),
  "agree-third": (actor, fields) => agreeThird(actor, parsed(inputs.ofThingInput, fields)),
  propose: (actor, fields) => proposeConciliation(actor, parsed(inputs.proposeInput, fields)),
  "answer-proposed": (actor, fields) => answerConciliation(actor, parsed(inputs.answerProposedInput, fields)),
  "close-dispute": (actor, fields) => closeDispute(actor, parsed(inputs.callOffInput, fields)),
};

/** One step in the life of a pact, from the personal area or from the desk; it leads back to the screen it belongs to. */
export async function lifeStepAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const fields = textFields(form);
    const isDesk = fields.from === "desk";
    const actor = isDesk ? await writingStaff(form, "desk") : await writingPerson(form);
    const step = stepCalled(fields.step ?? "");
    if (step === null) throw new NotFound();
    const { pactId: id, number } = await runs[step](actor, fields, form);
    expire(pactsTag, pactTag(number), gatheringsTag);
    const locale = localeOf(form);
    if (step === "save-report" && fields.isSent !== "yes") {
      const of = `${fields.kind}.${fields.fromDay}`;
      redirect(href(locale, isDesk ? "deskPactLifeStep" : "ownPactStep", { id, step }, { of, done: 1 }));
    }
    redirect(href(locale, isDesk ? "deskPactLife" : "ownPactLife", { id, group: groupOf(step) }, { done: 1 }));
  });
}

/** A person enrols in an activity; back at the list of theirs. */
export async function enrolAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { number } = await enrol(await writingPerson(form), parsed(inputs.enrolInput, textFields(form)));
    expire(pactTag(number));
    redirect(href(localeOf(form), "ownActivities", {}, { done: "enrolled" }));
  });
}

export async function leaveActivityAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { number } = await leaveActivity(
      await writingPerson(form),
      parsed(inputs.leaveActivityInput, textFields(form)),
    );
    expire(pactTag(number));
    redirect(href(localeOf(form), "ownActivities", {}, { done: "left" }));
  });
}
