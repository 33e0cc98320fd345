// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { notifications } from "#db/schema/notifications.ts";
import { proposals } from "#db/schema/proposals.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, aFiledProposal, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { findFile } from "#lib/files/queries.ts";
import { storage } from "#lib/gateways/storage.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { findExamination } from "../examination-queries.ts";
import { answerProposal } from "./answer-proposal.ts";
import { closeProposal } from "./close-proposal.ts";
import { planStep } from "./plan-step.ts";
import { reportStep } from "./report-step.ts";
import { supportProposal } from "./support-proposal.ts";
import { takeCharge } from "./take-charge.ts";

let folder: string;
let author: Citizen;
let officer: Staff;
let works: Staff;
let trainer: Staff;
let proposalId: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "portico-steps-"));
  process.env.STORAGE_DIR = folder;
  await furnishHouse();
  [author, officer, works, trainer] = await Promise.all([
    aCitizen(),
    anEmployee("participation-officer"),
    anEmployee("unit-referent", "works"),
    anEmployee("trainer"),
  ]);
});

afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  ({ proposalId } = await aFiledProposal(author));
  await takeCharge(officer, { proposalId });
});

const accept = (outcome: "accepted" | "not-accepted" = "accepted") =>
  answerProposal(officer, {
    proposalId,
    outcome,
    answer: "La panchina serve e il posto è adatto: l'abbiamo verificato con l'ufficio tecnico.",
    nextSteps: "Il servizio la posa entro la primavera.",
    nextStepsBy: null,
    implementingUnitCode: "works",
  });

const plan = (actor: Staff | Citizen = works) =>
  planStep(actor, { proposalId, title: "Posa della panchina", dueOn: "2026-06-30" });
const report = { state: "under-way", percent: 40, note: "Ordinata.", alternative: null, photo: null } as const;
const end = { closing: "done", closingNote: "La panchina c'è, con lo schienale e all'ombra." } as const;
const statusNow = async () => (await db.select().from(proposals).where(eq(proposals.id, proposalId)))[0]?.status;
const wrongState = { kind: "conflict", text: { key: "errors.wrongState" } };
const notImplementer = { kind: "refused", text: { key: "examination.refusals.notImplementer" } };

/** A photograph as a phone makes it, with the place where it was taken. */
async function photograph(): Promise<File> {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#08c" } })
    .withExif({ IFD3: { GPSLatitude: "43/1 56/1 0/1", GPSLatitudeRef: "N" } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], "panchina.jpg");
}

describe("implementing", () => {
  it("goes on step by step under the unit that was entrusted, and those concerned hear of it", async () => {
    const supporter = await aCitizen();
    await supportProposal(supporter, { proposalId });
    await accept();
    const { stepId } = await plan();
    expect(await statusNow()).toBe("under-way");
    await plan(officer);
    await reportStep(works, { stepId, ...report });
    const event = (await eventsAbout(proposalId)).at(-1);
    expect(event).toMatchObject({
      type: "proposal.step-reported",
      isPublic: true,
      payload: { percent: 40, state: "under-way", photos: 0 },
    });
    await react(event?.id ?? 0);
    for (const { personId } of [author, supporter]) {
      const told = await db.select().from(notifications).where(eq(notifications.personId, personId));
      expect(told.filter(({ eventId }) => eventId === event?.id).map(({ kind }) => kind)).toEqual([
        "proposal-progress",
      ]);
    }
  });

  it("plans a step once, however often the form is sent", async () => {
    await accept();
    const sent = await atOnce(3, () => plan());
    expect(new Set(succeeded(sent).map(({ stepId }) => stepId)).size).toBe(1);
    expect((await findExamination(proposalId)).steps).toHaveLength(1);
  });

  it("shows photographs with their words, public and without the place", async () => {
    await accept();
    const { stepId } = await plan();
    const alternative = "La panchina sotto il tiglio";
    await reportStep(works, { stepId, ...report, state: "done", percent: 100, alternative, photo: await photograph() });
    const [step] = (await findExamination(proposalId)).steps;
    expect(step).toMatchObject({ percent: 100, photos: [{ alternative }] });
    const file = await findFile(step?.photos[0]?.id ?? "");
    expect(file).toMatchObject({ visibility: "public", mediaType: "image/jpeg" });
    const stream = file && (await (await storage()).open(file.storageKey));
    const kept = stream ? await sharp(await buffer(stream)).metadata() : null;
    expect(kept).toMatchObject({ width: 60, height: 40 });
    expect(kept).not.toHaveProperty("exif");
  });

  it("takes no photograph without words, and nothing that is no picture", async () => {
    await accept();
    const { stepId } = await plan();
    await expect(reportStep(works, { stepId, ...report, photo: await photograph() })).rejects.toMatchObject({
      fields: { alternative: { key: "examination.fields.alternative" } },
    });
    const pdf = new File(["%PDF-1.7\n%%EOF"], "verbale.pdf");
    await expect(reportStep(works, { stepId, ...report, alternative: "Un foglio", photo: pdf })).rejects.toMatchObject({
      fields: { file: { key: "files.noPicture" } },
    });
    expect((await findExamination(proposalId)).steps).toMatchObject([{ percent: 0, photos: [] }]);
  });

  it("is refused before the answer, of what was not accepted, and to others", async () => {
    await expect(plan(officer)).rejects.toMatchObject(wrongState);
    await accept("not-accepted");
    const notAccepted = { text: { key: "examination.unavailable.notAccepted" } };
    await expect(plan(officer)).rejects.toMatchObject(notAccepted);
    await expect(closeProposal(officer, { proposalId, ...end })).rejects.toMatchObject(notAccepted);
    await expect(plan(works)).rejects.toMatchObject(notImplementer);

    ({ proposalId } = await aFiledProposal(author));
    await takeCharge(officer, { proposalId });
    await accept();
    const { stepId } = await plan();
    for (const actor of [author, trainer]) {
      await expect(plan(actor)).rejects.toMatchObject(notImplementer);
      await expect(reportStep(actor, { stepId, ...report })).rejects.toMatchObject(notImplementer);
      await expect(closeProposal(actor, { proposalId, ...end })).rejects.toMatchObject(notImplementer);
    }
    await expect(reportStep(works, { stepId: randomUUID(), ...report })).rejects.toMatchObject({ kind: "not-found" });
  });

  it("ends once, in words, and is reported no more", async () => {
    await accept();
    const { stepId } = await plan();
    await closeProposal(works, { proposalId, ...end });
    expect((await findExamination(proposalId)).facts).toMatchObject({ status: "closed", ...end });
    expect((await eventsAbout(proposalId)).at(-1)).toMatchObject({ type: "proposal.closed", isPublic: true });
    await expect(closeProposal(works, { proposalId, ...end })).rejects.toMatchObject(wrongState);
    await expect(reportStep(works, { stepId, ...report })).rejects.toMatchObject(wrongState);
    await expect(plan()).rejects.toMatchObject(wrongState);
  });

  it("ends also where no step was ever planned", async () => {
    await accept();
    await closeProposal(officer, { proposalId, closing: "not-done", closingNote: "I fondi sono andati alla frana." });
    expect(await statusNow()).toBe("closed");
  });
});
