// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { files } from "#db/schema/files.ts";
import { pactMembers } from "#db/schema/pact-application.ts";
import { pactChecks, pactReports } from "#db/schema/pact-life.ts";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { anActivePact, noon } from "#db/testing/pact-life.ts";
import { pactNow } from "#db/testing/pacts.ts";
import type { FileOwner } from "#lib/files/vocabulary.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { acceptedReports, listMeetings, listReports } from "../../life-queries.ts";
import { findReportPhoto } from "../../report-photo.ts";
import { decideReport } from "./decide-report.ts";
import { recordPactVisit } from "./record-pact-visit.ts";
import { saveReport } from "./save-report.ts";
import { submitReport } from "./submit-report.ts";

let folder: string;
let author: Citizen;
let office: Staff;
let stranger: Citizen;
let pactId: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "portico-photographs-"));
  process.env.STORAGE_DIR = folder;
  await furnishHouse();
  [author, office, stranger] = await Promise.all([aCitizen(), anEmployee("participation-officer"), aCitizen()]);
});

afterAll(() => rm(folder, { recursive: true }));

/** A pact of two years, whose first has ended. */
beforeEach(async () => {
  ({ pactId } = await anActivePact(author, { startsOn: "2025-05-01", endsOn: "2027-04-30", signedOn: "2025-04-20" }));
});

async function photograph(name = "aiuola.jpg"): Promise<File> {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#080" } })
    .withExif({ IFD0: { Artist: "Ada Bianchi" } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], name);
}

const notAPicture = () => new File(["Non sono una fotografia."], "foto.jpg");

const alternative = "L’aiuola fiorita, con il cartello nuovo";

const report = (version: number, photo: File | null, words: string | null = alternative) => ({
  pactId,
  kind: "yearly" as const,
  fromDay: "2025-05-01",
  version,
  objectives: "Tenere curate le aiuole.",
  actions: "Un sabato al mese, in otto.",
  results: "Le aiuole sono fiorite.",
  resources: "Novantasei ore.",
  beneficiaries: "",
  difficulties: "",
  alternative: words,
  isSent: false,
  photo,
});

const visit = (photo: File | null, words: string | null = alternative) => ({
  pactId,
  id: randomUUID(),
  visitedOn: "2026-06-09",
  findings: "Le aiuole sono curate e il cancello chiude.",
  remedies: null,
  remedyBy: null,
  alternative: words,
  photo,
});

const photosOf = (kind: FileOwner, ownerId: string) =>
  db
    .select()
    .from(files)
    .where(and(eq(files.ownerKind, kind), eq(files.ownerId, ownerId)));

/** Somebody who confirmed that they are of the group. */
async function aMember(): Promise<Citizen> {
  const member = await aCitizen();
  const moment = new Date(noon.epochMilliseconds);
  const times = { invitedAt: moment, expiresAt: moment, confirmedAt: moment };
  await db.insert(pactMembers).values({ pactId, name: "Prova", personId: member.personId, ...times });
  return member;
}

const noWords = { fields: { alternative: { key: "pact-life.problems.alternative" } } };

describe("a photograph of a report", () => {
  it("is read by the two sides alone until the office accepts the report, and then by everyone", async () => {
    const { id } = await saveReport(author, report(0, await photograph()), noon);
    await saveReport(author, report(2, await photograph("cartello.jpg"), "Il cartello nuovo"), noon);
    const [photo, second] = await photosOf("pact-report", id);
    expect([photo?.alternative, second?.alternative]).toEqual([alternative, "Il cartello nuovo"]);
    const readers = [author, await aMember(), office, await anEmployee("unit-referent", "works"), stranger, null];
    const reading = async () =>
      Promise.all(readers.map(async (actor) => (await findReportPhoto(actor, photo?.id ?? "", noon)) !== null));
    expect(await reading()).toEqual([true, true, false, false, false, false]);
    await submitReport(author, { pactId, id }, noon);
    expect(await reading()).toEqual([true, true, true, false, false, false]);
    await decideReport(office, { pactId, id, decision: "returned", decisionNote: "Mancano le ore." }, noon);
    expect(await reading()).toEqual([true, true, false, false, false, false]);
    await submitReport(author, { pactId, id }, noon);
    await decideReport(office, { pactId, id, decision: "accepted", decisionNote: null }, noon);
    expect(await reading()).toEqual([true, true, true, true, true, true]);
    expect(await findReportPhoto(office, pactId, noon)).toBeNull();
    const [accepted] = acceptedReports(await listReports(await pactNow(pactId), noon));
    expect(accepted?.photos).toMatchObject([{ alternative }, { alternative: "Il cartello nuovo" }]);
  });

  it("without words, or that is none, leaves the report as it was", async () => {
    await expect(saveReport(author, report(0, await photograph(), null), noon)).rejects.toMatchObject(noWords);
    await expect(saveReport(author, report(0, notAPicture()), noon)).rejects.toMatchObject({ kind: "invalid" });
    expect(await db.$count(pactReports, eq(pactReports.pactId, pactId))).toBe(0);
  });

  it("is nobody's to add but the parties', and goes with no version that is out of date", async () => {
    await expect(saveReport(stranger, report(0, await photograph()), noon)).rejects.toMatchObject({ kind: "refused" });
    const { id } = await saveReport(author, report(0, null), noon);
    await expect(saveReport(author, report(0, await photograph()), noon)).rejects.toMatchObject({ kind: "conflict" });
    expect(await photosOf("pact-report", id)).toEqual([]);
  });
});

describe("a photograph of a monitoring visit", () => {
  it("is public with what was found, in the words that tell it, and without what the camera wrote", async () => {
    const input = visit(await photograph());
    await recordPactVisit(office, input, noon);
    const [photo] = await photosOf("pact-check", input.id);
    expect(photo).toMatchObject({ alternative, visibility: "public" });
    const { visits } = await listMeetings(pactId);
    expect(visits).toMatchObject([{ id: input.id, photos: [{ id: photo?.id, alternative }] }]);
    expect(photo?.mediaType).not.toBe("image/jpeg");
  });

  it("sent twice is one, and without words or no picture there is no visit", async () => {
    const input = visit(await photograph());
    await recordPactVisit(office, input, noon);
    await recordPactVisit(office, { ...input, photo: await photograph() }, noon);
    expect(await photosOf("pact-check", input.id)).toHaveLength(1);
    const [without, none] = [visit(await photograph(), null), visit(notAPicture())];
    await expect(recordPactVisit(office, without, noon)).rejects.toMatchObject(noWords);
    await expect(recordPactVisit(office, none, noon)).rejects.toMatchObject({ kind: "invalid" });
    await expect(recordPactVisit(author, visit(await photograph()), noon)).rejects.toMatchObject({ kind: "refused" });
    expect(await db.$count(pactChecks, eq(pactChecks.pactId, pactId))).toBe(1);
  });
});
