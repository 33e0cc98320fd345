// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { addTopic } from "./commands/add-topic.ts";
import { addZone } from "./commands/add-zone.ts";
import { offerTopic } from "./commands/offer-topic.ts";
import { offerZone } from "./commands/offer-zone.ts";
import { proposeShape } from "./commands/propose-shape.ts";
import { reviseTopic } from "./commands/revise-topic.ts";
import { reviseZone } from "./commands/revise-zone.ts";
import { acceptShape, dropShape } from "./commands/settle-shape.ts";
import {
  addTopicInput,
  addZoneInput,
  largestShape,
  offerInput,
  reviseTopicInput,
  reviseZoneInput,
  zoneCodeInput,
} from "./list-schemas.ts";
import { municipalityTag } from "./published.ts";

type Work = (actor: Actor, fields: Record<string, string>) => Promise<string>;

/** Every page that names a topic or a zone is read anew; `work` answers where the officer is led. */
const keeping = (form: FormData, work: Work) =>
  answeringForm(form, async () => {
    const to = await work(await writingStaff(form, "deskLists"), textFields(form));
    expire(municipalityTag);
    redirect(to);
  });

const lists = (form: FormData) => href(localeOf(form), "deskLists", {}, { done: 1 });
const zone = (form: FormData, code: string) => href(localeOf(form), "deskZone", { code }, { done: 1 });

export async function addTopicAction(_: FormState, form: FormData): Promise<FormState> {
  return keeping(form, async (actor, fields) => {
    await addTopic(actor, parsed(addTopicInput, fields));
    return lists(form);
  });
}

export async function reviseTopicAction(_: FormState, form: FormData): Promise<FormState> {
  return keeping(form, async (actor, fields) => {
    await reviseTopic(actor, parsed(reviseTopicInput, fields));
    return lists(form);
  });
}

export async function offerTopicAction(_: FormState, form: FormData): Promise<FormState> {
  return keeping(form, async (actor, fields) => {
    await offerTopic(actor, parsed(offerInput, fields));
    return lists(form);
  });
}

/** A new neighbourhood still needs its shape. */
export async function addZoneAction(_: FormState, form: FormData): Promise<FormState> {
  return keeping(form, async (actor, fields) => zone(form, (await addZone(actor, parsed(addZoneInput, fields))).code));
}

export async function reviseZoneAction(_: FormState, form: FormData): Promise<FormState> {
  return keeping(form, async (actor, fields) => {
    const input = parsed(reviseZoneInput, fields);
    await reviseZone(actor, input);
    return zone(form, input.code);
  });
}

export async function offerZoneAction(_: FormState, form: FormData): Promise<FormState> {
  return keeping(form, async (actor, fields) => {
    await offerZone(actor, parsed(offerInput, fields));
    return lists(form);
  });
}

export async function proposeShapeAction(_: FormState, form: FormData): Promise<FormState> {
  return keeping(form, async (actor, fields) => {
    const { code } = parsed(zoneCodeInput, fields);
    await proposeShape(actor, { code, geoJson: await shapeIn(form) });
    return zone(form, code);
  });
}

async function shapeIn(form: FormData): Promise<string> {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) throw new Invalid({ file: { key: "fields.required" } });
  if (file.size > largestShape) throw new Invalid({ file: { key: "municipality.shapeProblems.too-many-points" } });
  return file.text();
}

export async function acceptShapeAction(_: FormState, form: FormData): Promise<FormState> {
  return keeping(form, async (actor, fields) => {
    const { code } = parsed(zoneCodeInput, fields);
    await acceptShape(actor, { code });
    return zone(form, code);
  });
}

export async function dropShapeAction(_: FormState, form: FormData): Promise<FormState> {
  return keeping(form, async (actor, fields) => {
    const { code } = parsed(zoneCodeInput, fields);
    await dropShape(actor, { code });
    return zone(form, code);
  });
}
