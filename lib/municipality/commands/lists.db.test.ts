// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { topics, zones } from "#db/schema/municipality.ts";
import { proposals } from "#db/schema/proposals.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, aDraft, aFiledProposal, anEmployee, furnishHouse } from "#db/testing/house.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { saveDraft } from "#lib/proposals/commands/save-draft.ts";
import { findByNumber } from "#lib/proposals/queries.ts";
import { addTopicInput, addZoneInput, reviseTopicInput, reviseZoneInput } from "../list-schemas.ts";
import { findPlace } from "../place.ts";
import { findZone, listEveryTopic, listEveryZone, listTopics, listZones } from "../queries.ts";
import { addTopic } from "./add-topic.ts";
import { addZone } from "./add-zone.ts";
import { offerTopic } from "./offer-topic.ts";
import { offerZone } from "./offer-zone.ts";
import { proposeShape } from "./propose-shape.ts";
import { reviseTopic } from "./revise-topic.ts";
import { reviseZone } from "./revise-zone.ts";
import { acceptShape, dropShape } from "./settle-shape.ts";

let officer: Staff;

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
});

const topic = { nameIt: "Cura degli animali", nameEn: "Care for animals", position: "4" };
const zone = {
  name: "Borgo Nuovo",
  descriptionIt: "Le case oltre il fiume.",
  descriptionEn: "The houses beyond the river.",
  population: "320",
  position: "9",
};
const newTopic = () => addTopic(officer, addTopicInput.parse(topic));
const newZone = () => addZone(officer, addZoneInput.parse(zone));
const codes = (entries: readonly { code: string }[]) => entries.map(({ code }) => code);
const square = [
  [10.3, 43.9],
  [10.31, 43.9],
  [10.31, 43.91],
  [10.3, 43.91],
  [10.3, 43.9],
];
const geoJson = JSON.stringify({ type: "Polygon", coordinates: [square] });
const refused = { text: { key: "municipality.refusals.notKeeper" } };

describe("a topic", () => {
  it("is added, renamed in both languages and put in its place, and what was filed shows the new name", async () => {
    const { code } = await newTopic();
    expect(code).toBe("cura-degli-animali");
    expect((await newTopic()).code).toMatch(/^cura-degli-animali-[a-z]{5}$/);
    const author = await aCitizen();
    await saveDraft(author, aDraft({ topicCode: code }));
    await reviseTopic(
      officer,
      reviseTopicInput.parse({ ...topic, code, version: "1", nameIt: "Animali", position: "0" }),
    );
    expect((await listTopics())[0]).toMatchObject({ code, name: { it: "Animali", en: "Care for animals" } });
    expect((await eventsAbout(code)).map(({ type }) => type)).toEqual(["topic.added", "topic.revised"]);
    await expect(reviseTopic(officer, reviseTopicInput.parse({ ...topic, code, version: "1" }))).rejects.toMatchObject({
      kind: "conflict",
      text: { key: "municipality.refusals.stale" },
    });
  });

  it("that is retired is offered to nobody, and stays with what was filed and drafted", async () => {
    const { code } = await newTopic();
    const author = await aCitizen();
    const draft = aDraft({ topicCode: code });
    await saveDraft(author, draft);
    const { number, proposalId } = await aFiledProposal(author);
    await db.update(proposals).set({ topicCode: code }).where(eq(proposals.id, proposalId));
    await offerTopic(officer, { code, offered: false });
    expect(codes(await listTopics())).not.toContain(code);
    expect(codes(await listTopics(code))).toContain(code);
    expect(codes(await listEveryTopic())).toContain(code);
    expect(await findByNumber(number)).toMatchObject({ topicCode: code });
    const invalid = { fields: { topicCode: { key: "fields.invalid" } } };
    await expect(saveDraft(await aCitizen(), aDraft({ topicCode: code }))).rejects.toMatchObject(invalid);
    await saveDraft(author, { ...draft, version: 1, title: "Una fontana per i cani" });
    await offerTopic(officer, { code, offered: true });
    await saveDraft(await aCitizen(), aDraft({ topicCode: code }));
    await expect(saveDraft(await aCitizen(), aDraft({ topicCode: "nessuno" }))).rejects.toMatchObject(invalid);
  });

  it("is always left, also when the last two are retired at once", async () => {
    await db.update(topics).set({ retiredAt: new Date() });
    await db.update(topics).set({ retiredAt: null }).where(eq(topics.code, "mobility"));
    const { code } = await newTopic();
    const last = [code, "mobility"];
    const results = await atOnce(2, (turn) => offerTopic(officer, { code: last[turn] ?? "", offered: false }));
    expect(succeeded(results)).toHaveLength(1);
    const [left] = await listTopics();
    await expect(offerTopic(officer, { code: left?.code ?? "", offered: false })).rejects.toMatchObject({
      text: { key: "municipality.refusals.lastTopic" },
    });
    await db.update(topics).set({ retiredAt: null });
  });
});

describe("a neighbourhood", () => {
  it("is added without a boundary, which is sent, looked at, and then counts", async () => {
    const { code } = await newZone();
    expect(await findZone(code)).toMatchObject({ name: "Borgo Nuovo", population: 320, polygon: { coordinates: [] } });
    await proposeShape(officer, { code, geoJson });
    const told = { point: [10.305, 43.905] as const, address: null, zoneCode: null };
    await expect(findPlace(db, told)).rejects.toMatchObject({ fields: { point: { key: "filing.refusals.outside" } } });
    await acceptShape(officer, { code });
    expect(await findZone(code)).toMatchObject({ proposedPolygon: null, polygon: { coordinates: [square] } });
    expect(await findPlace(db, told)).toMatchObject({ zoneCode: code });
    expect((await eventsAbout(code)).map(({ type }) => type)).toEqual(["zone.added", "zone.drawn"]);
    await expect(acceptShape(officer, { code })).rejects.toMatchObject({
      text: { key: "municipality.refusals.noShape" },
    });

    await proposeShape(officer, { code, geoJson });
    await dropShape(officer, { code });
    expect((await findZone(code))?.proposedPolygon).toBeNull();
    const other = (await newZone()).code;
    const far = JSON.stringify({ type: "Polygon", coordinates: [square.map(([x = 0, y]) => [x + 1, y])] });
    await expect(proposeShape(officer, { code: other, geoJson: far })).rejects.toMatchObject({
      fields: { file: { key: "municipality.shapeProblems.outside" } },
    });
    await expect(proposeShape(officer, { code, geoJson: "{}" })).rejects.toMatchObject({
      fields: { file: { key: "municipality.shapeProblems.not-one-polygon" } },
    });
  });

  it("that is retired goes from map and forms, and stays with what was filed", async () => {
    const { code } = await newZone();
    const shape = { type: "Polygon" as const, coordinates: [square as [number, number][]] };
    await db.update(zones).set({ polygon: shape }).where(eq(zones.code, code));
    const { proposalId, number } = await aFiledProposal(await aCitizen());
    await db.update(proposals).set({ zoneCode: code }).where(eq(proposals.id, proposalId));
    await offerZone(officer, { code, offered: false });
    expect(codes(await listZones())).not.toContain(code);
    expect(codes(await listEveryZone())).toContain(code);
    expect(await findByNumber(number)).toMatchObject({ zoneCode: code });
    await expect(findPlace(db, { point: null, address: null, zoneCode: code })).rejects.toMatchObject({
      fields: { zoneCode: { key: "filing.refusals.unknownZone" } },
    });
    await offerZone(officer, { code, offered: true });
    expect(codes(await listZones())).toContain(code);
  });

  it("changed by two at once is changed by one", async () => {
    const { code } = await newZone();
    const results = await atOnce(4, (turn) =>
      reviseZone(officer, reviseZoneInput.parse({ ...zone, code, version: "1", population: String(turn) })),
    );
    expect(succeeded(results)).toHaveLength(1);
  });
});

it("both are kept by the office and the administrators alone", async () => {
  const { code } = await addZone(await anEmployee("administrator"), addZoneInput.parse(zone));
  for (const other of [await anEmployee("unit-referent"), await anEmployee("moderator"), await aCitizen()]) {
    await expect(addTopic(other, addTopicInput.parse(topic))).rejects.toMatchObject(refused);
    await expect(offerTopic(other, { code: "mobility", offered: false })).rejects.toMatchObject(refused);
    await expect(addZone(other, addZoneInput.parse(zone))).rejects.toMatchObject(refused);
    await expect(offerZone(other, { code, offered: false })).rejects.toMatchObject(refused);
    await expect(proposeShape(other, { code, geoJson })).rejects.toMatchObject(refused);
    await expect(acceptShape(other, { code })).rejects.toMatchObject(refused);
    await expect(dropShape(other, { code })).rejects.toMatchObject(refused);
  }
  await expect(offerZone(officer, { code: "nessuno", offered: true })).rejects.toMatchObject({ kind: "not-found" });
});
