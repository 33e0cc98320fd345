// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import sharp from "sharp";
import type { Citizen } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { declarationsToday, formToday } from "#lib/pacts/application-form.ts";
import { type SaveApplication, saveApplication } from "#lib/pacts/commands/application/save-application.ts";
import { submitApplication } from "#lib/pacts/commands/application/submit-application.ts";

/** What a whole application says; only the members of a group come by themselves. */
export async function wholeApplication(change: Partial<SaveApplication> = {}): Promise<SaveApplication> {
  const kind = change.applicantKind ?? "person";
  const questions = (await formToday()).flatMap(({ fields }) => fields);
  return {
    id: randomUUID(),
    version: 0,
    applicantKind: kind,
    title: "Ci prendiamo cura delle aiuole di piazza Mazzini",
    summary: "Puliamo e curiamo le aiuole, un sabato al mese.",
    topicCode: "mobility",
    place: { point: null, address: "Piazza Mazzini", zoneCode: "north", area: "" },
    durationMonths: 12,
    rhythm: "periodic",
    answers: Object.fromEntries(questions.map(({ key }) => [key, "Come abbiamo detto in assemblea."])),
    resources: [{ kind: "money", description: "Fiori", quantity: 300 }],
    support: [{ kind: "goods", description: "Due pale" }],
    declared: (await declarationsToday(kind)).map(({ id }) => id),
    ...change,
  };
}

export async function aPicture(name = "foto.png"): Promise<File> {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  return new File([new Uint8Array(bytes)], name, { type: "image/png" });
}

/** An application that was filed, by the commands of everyone. */
export async function aFiledApplication(author: Citizen, change: Partial<SaveApplication> = {}, at = now()) {
  const { id } = await saveApplication(author, await wholeApplication(change), at);
  return { pactId: id, ...(await submitApplication(author, { pactId: id }, at)) };
}
