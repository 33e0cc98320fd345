// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { type ReceivedFile, receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { optionalUpload } from "#lib/files/schemas.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { addDocument } from "./commands/add-document.ts";
import { attachToDocument } from "./commands/attach-to-document.ts";
import { describeDocument } from "./commands/describe-document.ts";
import { detachFromDocument } from "./commands/detach-from-document.ts";
import { publishDocument } from "./commands/publish-document.ts";
import { withdrawDocument } from "./commands/withdraw-document.ts";
import { documentPolicy } from "./policy.ts";
import {
  addDocumentInput,
  attachInput,
  describeDocumentInput,
  detachInput,
  documentInput,
  withdrawDocumentInput,
} from "./schemas.ts";
import { documentsTag, documentTag } from "./tags.ts";

/** The file of the form, checked and stored; nobody who may not add one has the house draw pictures anew. */
async function uploaded(actor: Staff, form: FormData): Promise<ReceivedFile> {
  authorize(documentPolicy.add(actor));
  const file = optionalUpload.safeParse(form.get("file")).data;
  if (!file) throw new Invalid({ file: { key: "fields.required" } });
  return receiveUpload(file);
}

const toDocument = (form: FormData, id: string, done: string) =>
  redirect(href(localeOf(form), "deskDocument", { id }, { done }));

export async function addDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskDocuments");
    const input = parsed(addDocumentInput, textFields(form));
    const { documentId } = await addDocument(actor, input, await uploaded(actor, form));
    toDocument(form, documentId, "added");
  });
}

export async function describeDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskDocuments");
    const input = parsed(describeDocumentInput, textFields(form));
    const { slug } = await describeDocument(actor, input);
    expire(documentsTag, documentTag(slug));
    toDocument(form, input.documentId, "described");
  });
}

export async function attachToDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskDocuments");
    const input = parsed(attachInput, textFields(form));
    const { slug } = await attachToDocument(actor, input, await uploaded(actor, form));
    expire(documentTag(slug));
    toDocument(form, input.documentId, "attached");
  });
}

export async function detachFromDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskDocuments");
    const input = parsed(detachInput, textFields(form));
    await detachFromDocument(actor, input);
    toDocument(form, input.documentId, "detached");
  });
}

export async function publishDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskDocuments");
    const input = parsed(documentInput, textFields(form));
    const { slug } = await publishDocument(actor, input);
    expire(documentsTag, documentTag(slug));
    toDocument(form, input.documentId, "published");
  });
}

export async function withdrawDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskDocuments");
    const input = parsed(withdrawDocumentInput, textFields(form));
    const { slug } = await withdrawDocument(actor, input);
    expire(documentsTag, documentTag(slug));
    toDocument(form, input.documentId, "withdrawn");
  });
}
