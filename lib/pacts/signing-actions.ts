// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingPerson, writingStaff } from "#lib/accounts/writing.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { tickedIn } from "#lib/kernel/ticked.ts";
import { judgeSignature } from "./commands/signing/judge-signature.ts";
import { recordPaperSignature } from "./commands/signing/record-paper-signature.ts";
import { signAmendment } from "./commands/signing/sign-amendment.ts";
import { signPact } from "./commands/signing/sign-pact.ts";
import { uploadSignedFile } from "./commands/signing/upload-signed-file.ts";
import { pactsTag, pactTag } from "./tags.ts";
import {
  judgeSignatureInput,
  pactInput,
  paperSignatureInput,
  signAmendmentInput,
  signedFileInput,
  signPactInput,
} from "./text-schemas.ts";
import { placeOf, signingHref } from "./text-viewer.ts";

export async function uploadSignedFileAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const input = parsed(signedFileInput, { ...textFields(form), file: form.get("file") ?? undefined });
    const { toConfirm } = await uploadSignedFile(actor, input);
    redirect(
      signingHref(localeOf(form), placeOf(form), input.pactId, { done: toConfirm > 0 ? "to-confirm" : "uploaded" }),
    );
  });
}

/** A step of the signing at the desk, after which one is back at the page of the signatures. */
const signing = (form: FormData, work: (actor: Staff, fields: Record<string, string>) => Promise<{ number: string }>) =>
  answeringForm(form, async () => {
    const fields = textFields(form);
    const { number } = await work(await writingStaff(form, "desk"), fields);
    expire(pactsTag, pactTag(number));
    const { pactId } = parsed(pactInput, fields);
    redirect(signingHref(localeOf(form), "desk", pactId, { done: 1 }));
  });

export async function paperSignatureAction(_: FormState, form: FormData): Promise<FormState> {
  return signing(form, async (actor, fields) => {
    const signers = tickedIn(form, "signers");
    const input = parsed(paperSignatureInput, { ...fields, signers });
    const { file } = parsed(signedFileInput, { ...fields, file: form.get("file") ?? undefined });
    return recordPaperSignature(actor, { ...input, scan: await receiveUpload(file) });
  });
}

export async function judgeSignatureAction(_: FormState, form: FormData): Promise<FormState> {
  return signing(form, (actor, fields) =>
    judgeSignature(actor, parsed(judgeSignatureInput, { reason: "", ...fields })),
  );
}

export async function signPactAction(_: FormState, form: FormData): Promise<FormState> {
  return signing(form, (actor, fields) => signPact(actor, parsed(signPactInput, fields)));
}

export async function signAmendmentAction(_: FormState, form: FormData): Promise<FormState> {
  return signing(form, (actor, fields) => signAmendment(actor, parsed(signAmendmentInput, fields)));
}
