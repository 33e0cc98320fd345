// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingPerson, writingStaff } from "#lib/accounts/writing.ts";
import { optionalUpload } from "#lib/files/schemas.ts";
import type { Actor, Staff } from "#lib/kernel/actor.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { admit } from "./commands/examination/admit.ts";
import { agreeToMerger } from "./commands/examination/agree-to-merger.ts";
import { announceRefusal } from "./commands/examination/announce-refusal.ts";
import { answerObservation } from "./commands/examination/answer-observation.ts";
import { archive } from "./commands/examination/archive.ts";
import { arrangeVisit } from "./commands/examination/arrange-visit.ts";
import { askOpinion } from "./commands/examination/ask-opinion.ts";
import { assign } from "./commands/examination/assign.ts";
import { callAssembly } from "./commands/examination/call-assembly.ts";
import { callOffAssembly } from "./commands/examination/call-off-assembly.ts";
import { classify } from "./commands/examination/classify.ts";
import { decideObservation } from "./commands/examination/decide-observation.ts";
import { giveOpinion } from "./commands/examination/give-opinion.ts";
import { integrate } from "./commands/examination/integrate.ts";
import { merge } from "./commands/examination/merge.ts";
import { moveAssembly } from "./commands/examination/move-assembly.ts";
import { observe } from "./commands/examination/observe.ts";
import { openToObservations } from "./commands/examination/open-to-observations.ts";
import { pictureVisit } from "./commands/examination/picture-visit.ts";
import { proposeMerger } from "./commands/examination/propose-merger.ts";
import { publishAssemblyMinutes } from "./commands/examination/publish-assembly-minutes.ts";
import { reconsider } from "./commands/examination/reconsider.ts";
import { refuse } from "./commands/examination/refuse.ts";
import { remark } from "./commands/examination/remark.ts";
import { reportVisit } from "./commands/examination/report-visit.ts";
import { requestIntegration } from "./commands/examination/request-integration.ts";
import { takeIn } from "./commands/examination/take-in.ts";
import {
  agreeToMergerInput,
  announceRefusalInput,
  answerObservationInput,
  arrangeVisitInput,
  askOpinionInput,
  assignInput,
  callAssemblyInput,
  callOffAssemblyInput,
  classifyInput,
  decideObservationInput,
  giveOpinionInput,
  integrateInput,
  moveAssemblyInput,
  observeInput,
  pactIdInput,
  pictureVisitInput,
  proposeMergerInput,
  publishMinutesInput,
  reasonsInput,
  refuseInput,
  remarkInput,
  reportVisitInput,
  requestIntegrationInput,
  takeInInput,
} from "./examination-schemas.ts";
import { gatheringsTag, pactsTag, pactTag } from "./tags.ts";

type Changed = { number: string; into?: string };
type Fields = Record<string, string>;

const readAnew = ({ number, into }: Changed) =>
  expire(pactsTag, ...[number, into].filter((each) => each !== undefined).map(pactTag));

/** With it change the assemblies that everyone finds in the agenda. */
async function inAgenda(work: Promise<Changed>): Promise<Changed> {
  const changed = await work;
  expire(gatheringsTag);
  return changed;
}

/** One step of the desk: what changed is read anew by everyone, and one is back at the pact. */
const step = (form: FormData, work: (actor: Staff, fields: Fields) => Promise<Changed>) =>
  answeringForm(form, async () => {
    const fields = textFields(form);
    readAnew(await work(await writingStaff(form, "deskPacts"), fields));
    const pactId = uuid.safeParse(fields.pactId);
    if (pactId.success) redirect(href(localeOf(form), "deskPact", { id: pactId.data }, { done: 1 }));
  });

/** What those who apply say of their application; they are back at it, and read that it arrived. */
const replied = (form: FormData, work: (actor: Actor, fields: Fields) => Promise<Changed>) =>
  answeringForm(form, async () => {
    const fields = textFields(form);
    readAnew(await work(await writingPerson(form), fields));
    redirect(href(localeOf(form), "ownPact", { id: parsed(pactIdInput, fields).pactId }, { done: "told" }));
  });

const fileIn = (form: FormData): File | null => parsed(optionalUpload, form.get("file") ?? undefined) ?? null;

export async function takeInAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => takeIn(actor, parsed(takeInInput, fields)));
}

export async function assignAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => assign(actor, parsed(assignInput, fields)));
}

export async function classifyAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => classify(actor, parsed(classifyInput, fields)));
}

export async function requestIntegrationAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => requestIntegration(actor, parsed(requestIntegrationInput, fields)));
}

export async function askOpinionAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => askOpinion(actor, parsed(askOpinionInput, fields)));
}

export async function giveOpinionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskPacts");
    const input = parsed(giveOpinionInput, textFields(form));
    readAnew(await giveOpinion(actor, { ...input, file: fileIn(form) }));
    redirect(href(localeOf(form), "deskPactOpinion", { id: input.opinionId }, { done: 1 }));
  });
}

export async function arrangeVisitAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => arrangeVisit(actor, parsed(arrangeVisitInput, fields)));
}

export async function reportVisitAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => reportVisit(actor, parsed(reportVisitInput, fields)));
}

export async function pictureVisitAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => {
    const file = fileIn(form);
    if (file === null) throw new Invalid({ file: { key: "files.required" } });
    return pictureVisit(actor, { ...parsed(pictureVisitInput, fields), file });
  });
}

export async function openToObservationsAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => openToObservations(actor, parsed(pactIdInput, fields)));
}

export async function decideObservationAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => decideObservation(actor, parsed(decideObservationInput, fields)));
}

export async function answerObservationAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => answerObservation(actor, parsed(answerObservationInput, fields)));
}

export async function callAssemblyAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => inAgenda(callAssembly(actor, parsed(callAssemblyInput, fields))));
}

export async function moveAssemblyAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => inAgenda(moveAssembly(actor, parsed(moveAssemblyInput, fields))));
}

export async function callOffAssemblyAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => inAgenda(callOffAssembly(actor, parsed(callOffAssemblyInput, fields))));
}

export async function publishAssemblyMinutesAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => publishAssemblyMinutes(actor, parsed(publishMinutesInput, fields)));
}

export async function proposeMergerAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => proposeMerger(actor, parsed(proposeMergerInput, fields)));
}

export async function mergeAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => inAgenda(merge(actor, parsed(pactIdInput, fields))));
}

export async function admitAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => admit(actor, parsed(reasonsInput, fields)));
}

export async function announceRefusalAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => announceRefusal(actor, parsed(announceRefusalInput, fields)));
}

export async function reconsiderAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => reconsider(actor, parsed(reasonsInput, fields)));
}

export async function refuseAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => inAgenda(refuse(actor, parsed(refuseInput, fields))));
}

export async function archiveAction(_: FormState, form: FormData): Promise<FormState> {
  return step(form, (actor, fields) => inAgenda(archive(actor, parsed(reasonsInput, fields))));
}

export async function integrateAction(_: FormState, form: FormData): Promise<FormState> {
  return replied(form, (actor, fields) => integrate(actor, { ...parsed(integrateInput, fields), file: fileIn(form) }));
}

export async function remarkAction(_: FormState, form: FormData): Promise<FormState> {
  return replied(form, (actor, fields) => remark(actor, parsed(remarkInput, fields)));
}

export async function agreeToMergerAction(_: FormState, form: FormData): Promise<FormState> {
  return replied(form, (actor, fields) => agreeToMerger(actor, parsed(agreeToMergerInput, fields)));
}

export async function observeAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const observed = await observe(await writingPerson(form), parsed(observeInput, textFields(form)));
    readAnew(observed);
    redirect(href(localeOf(form), "observePact", { number: observed.number }, { done: 1 }));
  });
}
