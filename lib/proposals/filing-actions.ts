// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { findActor } from "#lib/accounts/session.ts";
import { writingPerson } from "#lib/accounts/writing.ts";
import { answering, answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { takePressedPlace } from "#lib/municipality/place-pressed.ts";
import { acceptInvitation } from "./commands/accept-invitation.ts";
import { attachToDraft } from "./commands/attach-to-draft.ts";
import { declineInvitation } from "./commands/decline-invitation.ts";
import { describeAttachment } from "./commands/describe-attachment.ts";
import { detachFromDraft } from "./commands/detach-from-draft.ts";
import { inviteCoAuthor } from "./commands/invite-co-author.ts";
import { leaveProposal } from "./commands/leave-proposal.ts";
import { removeCoAuthor } from "./commands/remove-co-author.ts";
import { saveDraft } from "./commands/save-draft.ts";
import { findOwnProposal } from "./filing.ts";
import {
  attachInput,
  attachmentInput,
  coAuthorInput,
  describeAttachmentInput,
  invitationInput,
  inviteCoAuthorInput,
  missingIn,
  whatInput,
  whereInput,
  whoInput,
} from "./filing-schemas.ts";
import { findProposal } from "./queries.ts";
import { proposalIdInput, type SaveDraft } from "./schemas.ts";
import { proposalTag } from "./tags.ts";

/** The steps that write, each with the page it is on and the one that follows. */
const pages = {
  what: { page: "draftProposal", next: "placeProposal" },
  where: { page: "placeProposal", next: "attachToProposal" },
  who: { page: "proposalAuthors", next: "reviewProposal" },
} as const;

type Walk = { intent: "continue" | "save"; back?: "summary" };

/**
 * Keeps what a step says, whole or not. Then it stays, or goes on (to the summary, if one came from there); what is
 * missing is said where it is missing. Whoever meets a newer version keeps what they wrote and is shown the other.
 */
async function keepStep<Input extends SaveDraft & Walk>(
  step: keyof typeof pages,
  schema: z.ZodType<Input>,
  form: FormData,
): Promise<FormState> {
  const locale = localeOf(form);
  const values = textFields(form);
  const answer = await answering(locale, async () => {
    const actor = await writingPerson(form);
    const { intent, back, ...content } = parsed(schema, values);
    const { id, version } = await saveDraft(actor, content);
    values.version = String(version);
    const { page, next } = pages[step];
    if (intent === "save") redirect(href(locale, page, { id }, { from: back, saved: 1 }));
    const draft = await findProposal(id);
    const missing = draft ? missingIn(step, draft) : {};
    if (Object.keys(missing).length > 0) throw new Invalid(missing);
    redirect(href(locale, back ? "reviewProposal" : next, { id }));
  });
  if (!answer.ok && answer.kind === "conflict") Object.assign(values, await newerThan(values.id));
  return { answer, values };
}

/** What was saved in the meantime, beside what was written here; the next time it is written over knowingly. */
async function newerThan(id = ""): Promise<Record<string, string>> {
  const actor = await findActor();
  const newer = actor && (await findOwnProposal(actor, id));
  if (newer?.status !== "draft") return {};
  return {
    version: String(newer.version),
    newerTitle: newer.title,
    newerBody: newer.body,
    newerTopicCode: newer.topicCode ?? "",
    newerAddress: newer.address ?? "",
    newerZoneCode: newer.zoneCode ?? "",
    newerAssociationId: newer.associationId ?? "",
  };
}

export const keepWhatAction = async (_: FormState, form: FormData) => keepStep("what", whatInput, form);

export async function keepWhereAction(_: FormState, form: FormData): Promise<FormState> {
  await takePressedPlace(form);
  return keepStep("where", whereInput, form);
}

export const keepWhoAction = async (_: FormState, form: FormData) => keepStep("who", whoInput, form);

export async function attachAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const { proposalId, description } = parsed(attachInput, textFields(form));
    const file = form.get("file");
    if (!(file instanceof File) || file.size === 0) throw new Invalid({ file: { key: "filing.refusals.chooseFile" } });
    await attachToDraft(actor, { proposalId, file, description });
    redirect(attachments(form, "added"));
  });
}

export async function describeAttachmentAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    await describeAttachment(actor, parsed(describeAttachmentInput, textFields(form)));
    redirect(attachments(form, "described"));
  });
}

export async function detachAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    await detachFromDraft(actor, parsed(attachmentInput, textFields(form)));
    redirect(attachments(form, "removed"));
  });
}

function attachments(form: FormData, done: "added" | "described" | "removed"): string {
  const { proposalId = "" } = textFields(form);
  return href(localeOf(form), "attachToProposal", { id: proposalId }, { from: backOf(form), done });
}

export async function inviteCoAuthorAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const input = parsed(inviteCoAuthorInput, textFields(form));
    await inviteCoAuthor(actor, input);
    redirect(
      href(localeOf(form), "proposalAuthors", { id: input.proposalId }, { from: backOf(form), done: "invited" }),
    );
  });
}

export async function removeCoAuthorAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const input = parsed(coAuthorInput, textFields(form));
    expireProposal(await removeCoAuthor(actor, input));
    redirect(
      href(localeOf(form), "proposalAuthors", { id: input.proposalId }, { from: backOf(form), done: "removed" }),
    );
  });
}

export async function leaveProposalAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    expireProposal(await leaveProposal(actor, parsed(proposalIdInput, textFields(form))));
    redirect(href(localeOf(form), "area"));
  });
}

export async function acceptInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const { proposalId, number } = await acceptInvitation(actor, parsed(invitationInput, textFields(form)));
    expireProposal({ number });
    redirect(href(localeOf(form), "proposalAuthors", { id: proposalId }, { done: "joined" }));
  });
}

export async function declineInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    await declineInvitation(actor, parsed(invitationInput, textFields(form)));
    redirect(href(localeOf(form), "invitation", {}, { done: "declined" }));
  });
}

/** Who signs a filed proposal stands on its public page. */
function expireProposal({ number }: { number: string | null }): void {
  if (number) expire(proposalTag(number));
}

const backOf = (form: FormData) => textFields(form).back || undefined;
