// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { writingPerson } from "#lib/accounts/writing.ts";
import { answering, answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { tickedIn } from "#lib/kernel/ticked.ts";
import { takePressedPlace } from "#lib/municipality/place-pressed.ts";
import { askedOf } from "./application-asked.ts";
import { missingIn } from "./application-missing.ts";
import {
  attachToPactInput,
  confirmMemberInput,
  declarationsInput,
  ideaInput,
  inviteMemberInput,
  memberInput,
  pactFileInput,
  pactIdInput,
  placeInput,
  planInput,
  resourcesInput,
  reuseToldInput,
  whoInput,
  withdrawPactInput,
} from "./application-schemas.ts";
import type { ApplicationStep } from "./application-vocabulary.ts";
import { pageOfStep, stepAfter } from "./application-walk.ts";
import { attachToApplication } from "./commands/application/attach-to-application.ts";
import { confirmMember } from "./commands/application/confirm-member.ts";
import { declineMembership } from "./commands/application/decline-membership.ts";
import { detachFromApplication } from "./commands/application/detach-from-application.ts";
import { discardApplication } from "./commands/application/discard-application.ts";
import { inviteMember } from "./commands/application/invite-member.ts";
import { leaveGroup } from "./commands/application/leave-group.ts";
import { removeMember } from "./commands/application/remove-member.ts";
import { reuseTold } from "./commands/application/reuse-told.ts";
import { type SaveApplication, saveApplication } from "./commands/application/save-application.ts";
import { submitApplication } from "./commands/application/submit-application.ts";
import { withdrawApplication } from "./commands/application/withdraw-application.ts";
import { findPact } from "./own.ts";
import { gatheringsTag, pactsTag, pactTag } from "./tags.ts";
import { takeDrawnFile } from "./take-drawn-file.ts";

type Walk = { intent: "continue" | "save"; back?: "summary" };

/**
 * Keeps what a step says, whole or not. Then it stays, or goes on (to the summary, if one came from there); what is
 * missing is said where it is missing.
 */
async function keepStep<Input extends SaveApplication & Walk>(
  step: ApplicationStep,
  schema: z.ZodType<Input>,
  form: FormData,
  more: Record<string, unknown> = {},
): Promise<FormState> {
  const locale = localeOf(form);
  const values = textFields(form);
  const answer = await answering(locale, async () => {
    const actor = await writingPerson(form);
    const { intent, back, ...content } = parsed(schema, { ...values, ...more });
    const { id, version } = await saveApplication(actor, content);
    values.version = String(version);
    if (intent === "save") redirect(href(locale, pageOfStep[step], { id }, { from: back, saved: 1 }));
    const pact = await findPact(id);
    const missing = pact ? missingIn(step, pact, await askedOf(pact)) : {};
    // Who is still to confirm keeps nobody from writing on.
    const { members: _, ...here } = missing;
    if (Object.keys(here).length > 0) throw new Invalid(here);
    redirect(href(locale, pageOfStep[back ?? stepAfter(step)], { id }));
  });
  return { answer, values };
}

export const keepApplicantAction = async (_: FormState, form: FormData) => keepStep("who", whoInput, form);

export const keepIdeaAction = async (_: FormState, form: FormData) => keepStep("idea", ideaInput, form);

export const keepPlanAction = async (_: FormState, form: FormData) => keepStep("plan", planInput, form);

export const keepResourcesAction = async (_: FormState, form: FormData) => keepStep("resources", resourcesInput, form);

export async function keepDeclarationsAction(_: FormState, form: FormData): Promise<FormState> {
  return keepStep("declarations", declarationsInput, form, { declared: tickedIn(form, "declared") });
}

export async function reuseToldAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const { id, version, step, back } = parsed(reuseToldInput, textFields(form));
    await reuseTold(actor, { id, version, step });
    redirect(href(localeOf(form), pageOfStep[step], { id }, { from: back, saved: 1 }));
  });
}

export async function keepPactPlaceAction(_: FormState, form: FormData): Promise<FormState> {
  // Without JavaScript the picture is a button: one sees first where the point is.
  if (await takePressedPlace(form)) form.set("intent", "save");
  await takeDrawnFile(form);
  return keepStep("place", placeInput, form);
}

export async function attachToPactAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const input = parsed(attachToPactInput, { ...textFields(form), file: form.get("file") });
    await attachToApplication(actor, input);
    redirect(attachmentsPage(form, input.pactId, "added"));
  });
}

export async function detachFromPactAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const input = parsed(pactFileInput, textFields(form));
    await detachFromApplication(actor, input);
    redirect(attachmentsPage(form, input.pactId, "removed"));
  });
}

const attachmentsPage = (form: FormData, id: string, done: "added" | "removed") =>
  href(localeOf(form), "pactAttachments", { id }, { from: textFields(form).back || undefined, done });

export async function inviteMemberAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const input = parsed(inviteMemberInput, textFields(form));
    await inviteMember(actor, input);
    redirect(groupPage(form, input.pactId, "invited"));
  });
}

export async function removeMemberAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const input = parsed(memberInput, textFields(form));
    await removeMember(actor, input);
    redirect(groupPage(form, input.pactId, "removed"));
  });
}

/** The group is changed while the application is written and afterwards: one goes back to where one was. */
const groupPage = (form: FormData, id: string, done: "invited" | "removed") =>
  href(localeOf(form), textFields(form).page === "who" ? "pactWho" : "ownPact", { id }, { done });

export async function leaveGroupAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    await leaveGroup(actor, parsed(pactIdInput, textFields(form)));
    redirect(href(localeOf(form), "ownPacts"));
  });
}

export async function confirmMemberAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const { pactId, isForMinor } = await confirmMember(actor, parsed(confirmMemberInput, textFields(form)));
    const locale = localeOf(form);
    redirect(
      isForMinor
        ? href(locale, "pactInvitation", {}, { done: "consented" })
        : href(locale, "ownPact", { id: pactId }, { done: "joined" }),
    );
  });
}

export async function declineMembershipAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    await declineMembership(actor, parsed(confirmMemberInput, textFields(form)));
    redirect(href(localeOf(form), "pactInvitation", {}, { done: "declined" }));
  });
}

export async function submitPactAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const { pactId } = parsed(pactIdInput, textFields(form));
    await submitApplication(actor, { pactId });
    redirect(href(localeOf(form), "pactReceipt", { id: pactId }));
  });
}

export async function withdrawPactAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const input = parsed(withdrawPactInput, textFields(form));
    const { number } = await withdrawApplication(actor, input);
    expire(pactsTag, pactTag(number), gatheringsTag);
    redirect(href(localeOf(form), "ownPact", { id: input.pactId }, { done: "withdrawn" }));
  });
}

export async function discardPactAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    await discardApplication(actor, parsed(pactIdInput, textFields(form)));
    redirect(href(localeOf(form), "ownPacts"));
  });
}
