// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { commons } from "#db/schema/commons.ts";
import { files } from "#db/schema/files.ts";
import { events } from "#db/schema/journal.ts";
import { zones } from "#db/schema/municipality.ts";
import { notifications } from "#db/schema/notifications.ts";
import { searchEntries } from "#db/schema/search.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { addPerson } from "#db/testing/fixtures.ts";
import { aCitizen, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { databaseCode, inTransaction } from "#db/transaction.ts";
import { receivePicture } from "#lib/files/commands/receive-picture.ts";
import { canRead } from "#lib/files/policy.ts";
import { findFile } from "#lib/files/queries.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { Conflict, Invalid, NotFound, Refusal, WrongState } from "#lib/kernel/errors.ts";
import { carrySuggestions } from "./carry-person.ts";
import { addCommons } from "./commands/add-commons.ts";
import { attachToCommons } from "./commands/attach-to-commons.ts";
import { declineCommons } from "./commands/decline-commons.ts";
import { detachFromCommons } from "./commands/detach-from-commons.ts";
import { listCommons } from "./commands/list-commons.ts";
import { relistCommons } from "./commands/relist-commons.ts";
import { retireCommons } from "./commands/retire-commons.ts";
import { reviseCommons } from "./commands/revise-commons.ts";
import { setAvailability } from "./commands/set-availability.ts";
import { suggestCommons } from "./commands/suggest-commons.ts";
import { commonsOnMap } from "./map-marks.ts";
import { commonsData } from "./personal-data.ts";
import { findPublic, listSuggestedBy, searchCommons } from "./queries.ts";
import { commonsReactions } from "./reactions.ts";
import type { AddCommons, ReviseCommons, SuggestCommons } from "./schemas.ts";

let officer: Staff;
let others: Staff[];
let citizen: Citizen;

/** The north of the test's municipality: a square of some eight hundred metres. */
const north: [number, number][] = [
  [10.4, 43.9],
  [10.41, 43.9],
  [10.41, 43.91],
  [10.4, 43.91],
  [10.4, 43.9],
];

beforeAll(async () => {
  await furnishHouse();
  const polygon = { type: "Polygon" as const, coordinates: [north] };
  await db.update(zones).set({ polygon }).where(eq(zones.code, "north"));
  officer = await anEmployee("participation-officer");
  others = await Promise.all(
    (["administrator", "guarantor", "unit-referent", "moderator", "mayor-staff", "trainer"] as const).map((role) =>
      anEmployee(role),
    ),
  );
  citizen = await aCitizen();
});

const nowhere = { point: null, address: null, zoneCode: null };

const aSuggestion = (change: Partial<SuggestCommons> = {}): SuggestCommons => ({
  id: randomUUID(),
  kind: "material",
  name: "Il lavatoio di vicolo della Torre",
  description: "È vuoto da anni e la gente ci si siede ancora.",
  alternative: null,
  place: { ...nowhere, zoneCode: "north" },
  ...change,
});

const described = {
  kind: "material",
  name: "Il giardino dei ciliegi",
  description: "Un giardino con dodici ciliegi e una fontana.",
  topicCode: "mobility",
  owner: "municipality",
  ownerName: null,
  isProtected: false,
  protectionNote: null,
  area: null,
  place: { ...nowhere, zoneCode: "north" },
} as const;

const anAddition = (change: Partial<AddCommons> = {}): AddCommons => ({ id: randomUUID(), ...described, ...change });
const aRevision = (id: string, change: Partial<ReviseCommons> = {}): ReviseCommons => ({
  ...{ id, version: 1 },
  ...described,
  ...change,
});

const reason = "È un’area privata e il proprietario non vuole aprirla.";

async function aSuggested(by = citizen): Promise<string> {
  const suggestion = aSuggestion();
  await suggestCommons(by, suggestion);
  return suggestion.id;
}

async function aListed(change: Partial<AddCommons> = {}): Promise<string> {
  const added = anAddition(change);
  await addCommons(officer, added);
  return added.id;
}

async function commonsNow(id: string) {
  const [found] = await db.select().from(commons).where(eq(commons.id, id));
  if (!found) throw new Error("there is no such commons");
  return found;
}

const inSearch = (id: string) => db.$count(searchEntries, eq(searchEntries.subjectId, id));

async function aPhoto() {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#336699" } })
    .jpeg()
    .toBuffer();
  return receivePicture(new File([new Uint8Array(bytes)], "foto.jpg", { type: "image/jpeg" }));
}

/** Lets the room react to the last event of a type about a subject, as the worker does. */
async function reactTo(type: keyof typeof commonsReactions, subjectId: string): Promise<void> {
  const [event] = await db
    .select()
    .from(events)
    .where(and(eq(events.subjectId, subjectId), eq(events.type, type)));
  if (!event) throw new Error(`${type} did not happen`);
  await inTransaction(async (tx) => {
    for (const reaction of commonsReactions[type]) await reaction(tx, event);
  });
}

const toldOf = async (personId: string) =>
  (await db.select().from(notifications).where(eq(notifications.personId, personId))).map(({ kind }) => kind);

describe("a suggestion", () => {
  it("waits for the office with its photograph, is listed, and who made it is told", async () => {
    const suggestion = aSuggestion({ alternative: "Una vasca di pietra" });
    await suggestCommons(citizen, suggestion, await aPhoto());
    const [photo] = await db.select().from(files).where(eq(files.ownerId, suggestion.id));
    expect(photo).toMatchObject({ visibility: "private", alternative: "Una vasca di pietra", width: 60 });
    const file = await findFile(photo?.id ?? "");
    if (!file) throw new Error("there is no file");
    expect(canRead(citizen, file)).toBe(true);
    expect(canRead(officer, file)).toBe(true);
    expect(canRead(await aCitizen(), file)).toBe(false);
    expect(await inSearch(suggestion.id)).toBe(0);
    expect((await searchCommons({ page: 1 })).commons.map(({ id }) => id)).not.toContain(suggestion.id);

    const { slug } = await listCommons(officer, suggestion.id);
    expect(slug).toMatch(/^il-lavatoio-di-vicolo-della-torre/);
    expect(await findPublic(slug)).toMatchObject({ state: "listed", zoneCode: "north" });
    expect(await findPublic(slug)).not.toHaveProperty("suggestedBy");
    expect(await inSearch(suggestion.id)).toBe(1);
    expect((await findFile(photo?.id ?? ""))?.visibility).toBe("public");
    expect(await eventTypesOf(suggestion.id)).toEqual(["commons.suggested", "commons.listed"]);

    await reactTo("commons.suggested", suggestion.id);
    await reactTo("commons.listed", suggestion.id);
    await reactTo("commons.listed", suggestion.id);
    expect(await toldOf(officer.personId)).toContain("commons-suggested");
    expect((await toldOf(citizen.personId)).filter((kind) => kind === "commons-listed")).toHaveLength(1);
  });

  it("is declined with reasons that only who made it reads", async () => {
    const id = await aSuggested();
    await declineCommons(officer, { id, reason });
    expect(await commonsNow(id)).toMatchObject({ state: "declined", reason, slug: null });
    expect(await listSuggestedBy(citizen.personId)).toContainEqual(expect.objectContaining({ id, reason }));
    await reactTo("commons.declined", id);
    expect(await toldOf(citizen.personId)).toContain("commons-declined");
    await expect(listCommons(officer, id)).rejects.toThrow(WrongState);
    await expect(reviseCommons(officer, aRevision(id))).rejects.toThrow(WrongState);
  });

  it("sent twice is one, and nobody takes the identifier of somebody else's", async () => {
    const suggestion = aSuggestion();
    const results = await atOnce(4, () => suggestCommons(citizen, suggestion));
    expect(succeeded(results)).toHaveLength(4);
    expect(await eventTypesOf(suggestion.id)).toEqual(["commons.suggested"]);
    await expect(suggestCommons(await aCitizen(), suggestion)).rejects.toThrow(Conflict);
  });

  it("waits with four others of one person at most, however many are sent at once; a decision makes room", async () => {
    const eager = await aCitizen();
    const results = await atOnce(8, () => suggestCommons(eager, aSuggestion()));
    expect(succeeded(results)).toHaveLength(5);
    const waiting = await listSuggestedBy(eager.personId);
    const full = { text: { key: "commons.refusals.manyWait", params: { count: 5 } } };
    await expect(suggestCommons(eager, aSuggestion())).rejects.toMatchObject(full);
    const [first] = waiting;
    await suggestCommons(eager, { ...aSuggestion(), id: first?.id ?? "" });
    await declineCommons(officer, { id: first?.id ?? "", reason });
    await suggestCommons(eager, aSuggestion());
    await expect(suggestCommons(eager, aSuggestion())).rejects.toMatchObject(full);
    await suggestCommons(await aCitizen(), aSuggestion());
  });

  it("has a place in the municipality, and words for its photograph", async () => {
    const outside = aSuggestion({ place: { ...nowhere, point: [9, 42] } });
    await expect(suggestCommons(citizen, outside)).rejects.toMatchObject({ fields: { point: expect.anything() } });
    await expect(suggestCommons(citizen, aSuggestion(), await aPhoto())).rejects.toMatchObject({
      fields: { alternative: expect.anything() },
    });
    const inside = aSuggestion({ place: { ...nowhere, point: [10.405, 43.905] } });
    await suggestCommons(citizen, inside);
    expect(await commonsNow(inside.id)).toMatchObject({ zoneCode: "north", longitude: 10.405, latitude: 43.905 });
  });

  it("is for citizens, and decided by the office alone", async () => {
    const id = await aSuggested();
    for (const actor of [officer, ...others])
      await expect(suggestCommons(actor, aSuggestion())).rejects.toThrow(Refusal);
    for (const actor of [citizen, ...others]) {
      await expect(listCommons(actor, id)).rejects.toThrow(Refusal);
      await expect(declineCommons(actor, { id, reason })).rejects.toThrow(Refusal);
      await expect(reviseCommons(actor, aRevision(id))).rejects.toThrow(Refusal);
    }
    await expect(listCommons(officer, randomUUID())).rejects.toThrow(NotFound);
  });

  it("that two officers decide at once is decided once", async () => {
    const id = await aSuggested();
    const colleague = await anEmployee("participation-officer");
    const results = await atOnce<unknown>(6, (turn) =>
      turn % 2 === 0 ? listCommons(officer, id) : declineCommons(colleague, { id, reason }),
    );
    expect(succeeded(results)).toHaveLength(1);
    expect(await eventTypesOf(id)).toHaveLength(2);
  });

  it("that was declined without reasons is refused by the database, too", async () => {
    const id = await aSuggested();
    const undone = db.update(commons).set({ state: "declined" }).where(eq(commons.id, id));
    await expect(undone.catch((error) => Promise.reject(databaseCode(error)))).rejects.toBe("23514");
  });
});

describe("the catalogue", () => {
  it("takes what the office adds, once, each at an address of its own", async () => {
    const added = anAddition();
    const results = await atOnce(3, () => addCommons(officer, added));
    expect(succeeded(results)).toHaveLength(3);
    expect(await eventTypesOf(added.id)).toEqual(["commons.listed"]);
    const [first, second] = [await commonsNow(await aListed()), await commonsNow(await aListed())];
    expect(first.slug).not.toBe(second.slug);
    for (const actor of [citizen, ...others]) await expect(addCommons(actor, anAddition())).rejects.toThrow(Refusal);
    await expect(addCommons(officer, anAddition({ topicCode: "nothing" }))).rejects.toThrow(Invalid);
  });

  it("is narrowed by words, kind, zone, availability and protection", async () => {
    const id = await aListed({
      ...{ name: "Archivio sonoro del telaio", kind: "immaterial", place: { ...nowhere, zoneCode: "south" } },
      ...{ isProtected: true, protectionNote: "Decreto del 1998" },
    });
    const found = async (filter: object) =>
      (await searchCommons({ page: 1, ...filter })).commons.map((each) => each.id).includes(id);
    expect(await found({ q: "telaio" })).toBe(true);
    expect(await found({ q: "sottomarino" })).toBe(false);
    expect(await found({ kind: "immaterial", zone: "south", availability: "available", protection: "protected" })).toBe(
      true,
    );
    expect(await found({ kind: "material" })).toBe(false);
    expect(await found({ zone: "north" })).toBe(false);
    expect(await found({ availability: "exclusive" })).toBe(false);
    expect(await found({ protection: "unprotected" })).toBe(false);
  });

  it("shows on the map what has a point, or an outline with its middle", async () => {
    const ring = [
      [10.402, 43.902],
      [10.404, 43.902],
      [10.404, 43.904],
      [10.402, 43.904],
      [10.402, 43.902],
    ];
    const area = JSON.stringify({ type: "Polygon", coordinates: [ring] });
    const id = await aListed({ name: "Orti di levante", area, place: nowhere });
    expect(await commonsNow(id)).toMatchObject({ zoneCode: "north", longitude: 10.403, latitude: 43.903 });
    const { slug } = await commonsNow(id);
    const shown = await commonsOnMap(null, { q: "orti" });
    expect(shown).toMatchObject({
      ...{ marks: [{ number: slug, title: "Orti di levante", count: 1 }], outlines: [{ type: "Polygon" }] },
      withoutPoint: {},
    });
    expect(shown.area?.map((degrees) => degrees.toFixed(3))).toEqual(["10.398", "43.898", "10.408", "43.908"]);

    const atSea = JSON.stringify({ type: "Polygon", coordinates: [ring.map(([x = 0, y = 0]) => [x - 0.005, y])] });
    for (const wrong of [atSea, "{}", "<svg/>", JSON.stringify({ type: "Polygon", coordinates: [[[1, 1]]] })]) {
      await expect(addCommons(officer, anAddition({ area: wrong }))).rejects.toMatchObject({
        fields: { area: expect.anything() },
      });
    }
  });

  it("gathers on the map what stands close, tells it apart closer, and counts what has no point", async () => {
    const at = (longitude: number): AddCommons["place"] => ({ ...nowhere, point: [longitude, 43.908] });
    for (const longitude of [10.4081, 10.40811, 10.4019])
      await aListed({ name: "Panca gemella", place: at(longitude) });
    await aListed({ name: "Panca gemella", place: { ...nowhere, zoneCode: "south" } });
    const filter = { q: "gemella" };
    const { marks, withoutPoint } = await commonsOnMap([10.4, 43.9, 10.41, 43.91], filter);
    expect(marks.map(({ count, number }) => [count, number !== null])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect(withoutPoint).toEqual({ south: 1 });
    const closer = await commonsOnMap(null, { ...filter, area: [10.40805, 43.9079, 10.40815, 43.9081] });
    expect(closer.marks.map(({ count }) => count)).toEqual([1, 1]);
    const listed = await searchCommons({ page: 1, ...filter, area: marks[0]?.area });
    expect(listed.total).toBe(2);
  });

  it("is changed by version: who comes second is told", async () => {
    const id = await aListed();
    const results = await atOnce(4, (turn) => reviseCommons(officer, aRevision(id, { name: `Il nome ${turn}` })));
    expect(succeeded(results)).toHaveLength(1);
    expect(await commonsNow(id)).toMatchObject({ version: 2 });
    await expect(reviseCommons(officer, aRevision(id))).rejects.toThrow(Conflict);
    expect(await eventTypesOf(id)).toEqual(["commons.listed", "commons.revised"]);
  });

  it("says whether something can be had, as the office says and not otherwise", async () => {
    const id = await aListed();
    const exclusive = { id, availability: "exclusive", note: "Patto con Ruote Leggere fino a giugno" } as const;
    await setAvailability(officer, exclusive);
    await setAvailability(officer, exclusive);
    expect(await commonsNow(id)).toMatchObject({ availability: "exclusive", availabilityNote: exclusive.note });
    expect(await eventTypesOf(id)).toEqual(["commons.listed", "commons.availability-set"]);
    for (const actor of [citizen, ...others]) await expect(setAvailability(actor, exclusive)).rejects.toThrow(Refusal);
    await expect(setAvailability(officer, { ...exclusive, id: await aSuggested() })).rejects.toThrow(WrongState);
  });

  it("lets something go and come back at its address", async () => {
    const id = await aListed();
    const { slug } = await commonsNow(id);
    for (const actor of [citizen, ...others]) {
      await expect(retireCommons(actor, { id, reason })).rejects.toThrow(Refusal);
    }
    await retireCommons(officer, { id, reason });
    expect(await findPublic(slug ?? "")).toMatchObject({ state: "retired", reason });
    expect(await inSearch(id)).toBe(0);
    await expect(retireCommons(officer, { id, reason })).rejects.toThrow(WrongState);
    await relistCommons(officer, id);
    expect(await findPublic(slug ?? "")).toMatchObject({ state: "listed", reason: null });
    expect(await inSearch(id)).toBe(1);
    await expect(relistCommons(others[0] as Staff, id)).rejects.toThrow(Refusal);
  });

  it("keeps files with words, public with what is listed", async () => {
    const id = await aListed();
    await attachToCommons(officer, { id, alternative: "I ciliegi in fiore" }, await aPhoto());
    const [file] = await db.select().from(files).where(eq(files.ownerId, id));
    expect(file).toMatchObject({ visibility: "public", alternative: "I ciliegi in fiore" });
    const fileId = file?.id ?? "";
    for (const actor of others) {
      await expect(detachFromCommons(actor, { id, fileId })).rejects.toThrow(Refusal);
    }
    await detachFromCommons(officer, { id, fileId });
    expect(await db.$count(files, eq(files.ownerId, id))).toBe(0);
    expect(await eventTypesOf(id)).toEqual(["commons.listed", "commons.file-attached", "commons.file-removed"]);
  });
});

describe("the person who suggested", () => {
  it("has a copy of it, and takes it along to who they turn out to be", async () => {
    const before = await aCitizen();
    const id = await aSuggested(before);
    expect(await commonsData(before.personId)).toMatchObject([{ state: "suggested" }]);
    const personId = await addPerson();
    const carried = (person: string) => ({ personId: person, voice: randomUUID() });
    await inTransaction((tx) => carrySuggestions(tx, carried(before.personId), carried(personId)));
    expect((await commonsNow(id)).suggestedBy).toBe(personId);
  });

  it("leaves what is listed to everyone and takes the rest away with the account", async () => {
    const leaving = await aCitizen();
    const [waiting, listed] = [await aSuggested(leaving), await aSuggested(leaving)];
    await listCommons(officer, listed);
    const erased = { subjectId: leaving.personId } as typeof events.$inferSelect;
    await inTransaction(async (tx) => {
      for (const reaction of commonsReactions["account.erased"]) await reaction(tx, erased);
    });
    expect(await db.$count(commons, eq(commons.id, waiting))).toBe(0);
    expect(await commonsNow(listed)).toMatchObject({ state: "listed", suggestedBy: null });
  });
});
