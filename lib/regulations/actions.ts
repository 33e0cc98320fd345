// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { optionalUpload } from "#lib/files/schemas.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { describeRegulation } from "./commands/describe-regulation.ts";
import { discardVersion } from "./commands/discard-version.ts";
import { importVersion } from "./commands/import-version.ts";
import { openRegulation } from "./commands/open-regulation.ts";
import { publishVersion } from "./commands/publish-version.ts";
import { repealRegulation } from "./commands/repeal-regulation.ts";
import { takeBackRepeal } from "./commands/take-back-repeal.ts";
import { withdrawVersion } from "./commands/withdraw-version.ts";
import {
  describeRegulationInput,
  importVersionInput,
  openRegulationInput,
  publishVersionInput,
  repealRegulationInput,
  takeBackRepealInput,
  versionInput,
  withdrawVersionInput,
} from "./schemas.ts";
import { type ReadSource, readSource } from "./source.ts";
import { regulationsTag, regulationTag } from "./tags.ts";

/** Also the page of what stands in its place, which says so. */
const expireWith = (slug: string, replacement: string | null) =>
  expire(regulationsTag, regulationTag(slug), ...(replacement === null ? [] : [regulationTag(replacement)]));

/** What the file says, read before anything is locked. */
async function uploaded(form: FormData): Promise<ReadSource> {
  const file = optionalUpload.safeParse(form.get("file")).data;
  if (!file) throw new Invalid({ file: { key: "fields.required" } });
  return readSource(await file.bytes());
}

/** All that is wrong with the form at once: its fields and its file. */
async function readForm<Input>(fields: () => Input, form: FormData): Promise<[Input, ReadSource]> {
  const [input, read] = await Promise.allSettled([Promise.resolve().then(fields), uploaded(form)]);
  if (input.status === "fulfilled" && read.status === "fulfilled") return [input.value, read.value];
  const reasons = [input, read].flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  if (reasons.every((reason) => reason instanceof Invalid)) {
    throw new Invalid(Object.assign({}, ...reasons.map(({ fields: wrong }) => wrong)));
  }
  throw reasons.find((reason) => !(reason instanceof Invalid));
}

export async function openRegulationAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskDocuments");
    const [input, read] = await readForm(() => parsed(openRegulationInput, textFields(form)), form);
    const { versionId } = await openRegulation(actor, input, read);
    redirect(href(localeOf(form), "deskVersion", { id: versionId }, { done: "imported" }));
  });
}

export async function importVersionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskDocuments");
    const [input, read] = await readForm(() => parsed(importVersionInput, textFields(form)), form);
    const { versionId } = await importVersion(actor, input, read);
    redirect(href(localeOf(form), "deskVersion", { id: versionId }, { done: "imported" }));
  });
}

export async function describeRegulationAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskDocuments");
    const input = parsed(describeRegulationInput, textFields(form));
    const { slug } = await describeRegulation(actor, input);
    expire(regulationsTag, regulationTag(slug));
    redirect(href(localeOf(form), "deskRegulation", { id: input.regulationId }, { done: "described" }));
  });
}

export async function publishVersionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskDocuments");
    const input = parsed(publishVersionInput, textFields(form));
    const { slug } = await publishVersion(actor, input);
    expire(regulationsTag, regulationTag(slug));
    redirect(href(localeOf(form), "deskVersion", { id: input.versionId }, { done: "published" }));
  });
}

export async function discardVersionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskDocuments");
    const { regulationId, isRemoved } = await discardVersion(actor, parsed(versionInput, textFields(form)));
    const locale = localeOf(form);
    if (isRemoved) redirect(href(locale, "deskDocuments", {}, { done: "removed" }));
    redirect(href(locale, "deskRegulation", { id: regulationId }, { done: "discarded" }));
  });
}

export async function withdrawVersionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskDocuments");
    const input = parsed(withdrawVersionInput, textFields(form));
    const { slug } = await withdrawVersion(actor, input);
    expire(regulationsTag, regulationTag(slug));
    redirect(href(localeOf(form), "deskVersion", { id: input.versionId }, { done: "withdrawn" }));
  });
}

export async function repealRegulationAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskDocuments");
    const input = parsed(repealRegulationInput, textFields(form));
    const { slug, replacement } = await repealRegulation(actor, input);
    expireWith(slug, replacement);
    redirect(href(localeOf(form), "deskRepeal", { id: input.regulationId }, { done: "repealed" }));
  });
}

export async function takeBackRepealAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskDocuments");
    const input = parsed(takeBackRepealInput, textFields(form));
    const { slug, regulationId, replacement } = await takeBackRepeal(actor, input);
    expireWith(slug, replacement);
    redirect(href(localeOf(form), "deskRepeal", { id: regulationId }, { done: "takenBack" }));
  });
}
