// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { streets, zones } from "#db/schema/municipality.ts";
import { proposals } from "#db/schema/proposals.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { aCitizen, aDraft, furnishHouse } from "#db/testing/house.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { attachToDraft } from "./attach-to-draft.ts";
import { describeAttachment } from "./describe-attachment.ts";
import { detachFromDraft } from "./detach-from-draft.ts";
import { saveDraft } from "./save-draft.ts";
import { submitProposal } from "./submit-proposal.ts";

let author: Citizen;
let id: string;

const square = (west: number): [number, number][] => [
  [west, 43],
  [west + 1, 43],
  [west + 1, 44],
  [west, 44],
  [west, 43],
];

beforeAll(async () => {
  await furnishHouse();
  const draw = (code: string, west: number) =>
    db
      .update(zones)
      .set({ polygon: { type: "Polygon", coordinates: [square(west)] } })
      .where(eq(zones.code, code));
  await Promise.all([draw("north", 11), draw("south", 12)]);
  await db.insert(streets).values([
    { name: "Via del Greto", zoneCode: "north", longitude: 11.5, latitude: 43.5 },
    { name: "Via Lunga", zoneCode: "north", longitude: 11.9, latitude: 43.5 },
    { name: "Via Lunga", zoneCode: "south", longitude: 12.1, latitude: 43.5 },
  ]);
  author = await aCitizen();
});

beforeEach(async () => {
  const draft = aDraft();
  ({ id } = draft);
  await saveDraft(author, draft);
});

const found = async () => (await db.select().from(proposals).where(eq(proposals.id, id)))[0];
const place = (told: { point?: [number, number]; address?: string; zoneCode?: string }) => ({
  point: null,
  address: null,
  zoneCode: null,
  ...told,
});

describe("a step of filing", () => {
  it("writes what it is about and leaves the rest", async () => {
    await saveDraft(author, { id, version: 1, topicCode: "mobility", place: place({ zoneCode: "south" }) });
    await saveDraft(author, { id, version: 2, title: "Due panchine davanti alla biblioteca" });
    expect(await found()).toMatchObject({
      title: "Due panchine davanti alla biblioteca",
      body: expect.stringContaining("sta in piedi"),
      topicCode: "mobility",
      zoneCode: "south",
      version: 3,
    });
  });

  it("begun on two devices, is written by one and told to the other", async () => {
    const devices = await atOnce(2, (turn) => saveDraft(author, { id, version: 1, title: `Dal dispositivo ${turn}` }));
    expect(succeeded(devices)).toEqual([{ id, version: 2 }]);
    expect(devices.find(({ status }) => status === "rejected")).toMatchObject({ reason: { kind: "conflict" } });
  });

  it("saved again takes the warning off a draft that was to be removed", async () => {
    await db.update(proposals).set({ draftWarnedAt: new Date() }).where(eq(proposals.id, id));
    await saveDraft(author, { id, version: 1, title: aDraft().title });
    expect((await found())?.draftWarnedAt).toBeNull();
  });
});

describe("the place", () => {
  const tell = (told: Parameters<typeof place>[0]) => saveDraft(author, { id, version: 1, place: place(told) });

  it("told by a point is in the zone of the point, whatever was chosen", async () => {
    await tell({ point: [12.5, 43.5], zoneCode: "north", address: "vicino al ponte" });
    expect(await found()).toMatchObject({ zoneCode: "south", longitude: 12.5, latitude: 43.5 });
  });

  it("outside the municipality is refused with words", async () => {
    await expect(tell({ point: [2.35, 48.85] })).rejects.toMatchObject({
      kind: "invalid",
      fields: { point: { key: "filing.refusals.outside" } },
    });
    expect((await found())?.version).toBe(1);
  });

  it("told by a street of the list is in its zone", async () => {
    await tell({ address: "via del greto, 9", zoneCode: "south" });
    expect(await found()).toMatchObject({ zoneCode: "north", address: "via del greto, 9", longitude: 11.5 });
  });

  it("in a street of several zones asks which", async () => {
    await expect(tell({ address: "Via Lunga 3" })).rejects.toMatchObject({
      fields: { zoneCode: { key: "filing.refusals.manyZones", params: { zones: "north, south" } } },
    });
    await tell({ address: "Via Lunga 3", zoneCode: "south" });
    expect(await found()).toMatchObject({ zoneCode: "south", longitude: 12.1 });
  });

  it("told by words alone is in the zone that was chosen, or nowhere in particular", async () => {
    await tell({ address: "davanti alla biblioteca", zoneCode: "south" });
    expect(await found()).toMatchObject({ zoneCode: "south", longitude: null });
    await saveDraft(author, { id, version: 2, place: place({}) });
    expect(await found()).toMatchObject({ zoneCode: null, address: null });
  });

  it("in a zone there is not is refused", async () => {
    await expect(tell({ zoneCode: "nowhere" })).rejects.toMatchObject({ kind: "invalid" });
  });
});

describe("attachments", () => {
  const picture = async () => {
    const image = sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } }).png();
    return new File([new Uint8Array(await image.toBuffer())], "foto.png", { type: "image/png" });
  };
  const attach = async (actor = author) =>
    attachToDraft(actor, { proposalId: id, file: await picture(), description: "Il marciapiede interrotto" });
  const files = () => listFilesOf({ kind: "proposal", id });

  it("are several, each with what it shows, and go one by one", async () => {
    await attach();
    await attach();
    const [first, second] = await files();
    expect(first?.alternative).toBe("Il marciapiede interrotto");
    await describeAttachment(author, { proposalId: id, fileId: first?.id ?? "", description: "La buca" });
    await detachFromDraft(author, { proposalId: id, fileId: second?.id ?? "" });
    expect(await files()).toMatchObject([{ id: first?.id, alternative: "La buca" }]);
  });

  it("are never more than the rule allows, however many come at once", async () => {
    const results = await atOnce(8, () => attach());
    expect(succeeded(results)).toHaveLength(5);
    expect(await files()).toHaveLength(5);
    await expect(attach()).rejects.toMatchObject({
      fields: { file: { key: "filing.refusals.tooManyFiles", params: { maximum: 5 } } },
    });
  });

  it("are the author's to add, and of a draft alone", async () => {
    const stranger = await aCitizen();
    const notAuthor = { kind: "refused", text: { key: "proposals.refusals.notAuthor" } };
    await expect(attach(stranger)).rejects.toMatchObject(notAuthor);
    await attach();
    const [file] = await files();
    const whose = { proposalId: id, fileId: file?.id ?? randomUUID() };
    await expect(detachFromDraft(stranger, whose)).rejects.toMatchObject(notAuthor);
    await submitProposal(author, { proposalId: id });
    for (const late of [() => attach(), () => detachFromDraft(author, whose)]) {
      await expect(late()).rejects.toMatchObject({ kind: "conflict", text: { key: "errors.wrongState" } });
    }
    expect(await files()).toHaveLength(1);
  });
});
