// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { services } from "#db/schema/office.ts";
import { searchEntries } from "#db/schema/search.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { Conflict, Invalid, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import { learnWords } from "#lib/search/words.ts";
import { addStartingServices } from "./commands/add-starting-services.ts";
import { editContacts } from "./commands/edit-contacts.ts";
import { publishService } from "./commands/publish-service.ts";
import { reviseService, writeService } from "./commands/write-service.ts";
import { indexService } from "./index-service.ts";
import { listServices } from "./queries.ts";
import { editContactsInput, type WriteService } from "./schemas.ts";
import { startingServices } from "./starting-services/all.ts";
import { serviceHeadings } from "./vocabulary.ts";

let officer: Staff;
let administrator: Staff;
let referent: Staff;

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
  administrator = await anEmployee("administrator");
  referent = await anEmployee("unit-referent", "works");
});

beforeEach(async () => {
  await db.delete(services);
  await db.delete(searchEntries);
});

const both = { it: "Parole della scheda", en: "Words of the card" };
const card: WriteService & { slug: string } = {
  slug: "feste-di-via",
  title: { it: "Feste di via", en: "Street feasts" },
  summary: both,
  texts: Object.fromEntries(serviceHeadings.map((heading) => [heading, both])) as WriteService["texts"],
  rules: ["proposals.answer-term"],
  way: "visit",
  position: 3,
};

const found = (id: string) => db.$count(searchEntries, eq(searchEntries.subjectId, id));

describe("a service", () => {
  test("tells the search its words at once, so that two with the same new words do not wait for each other", async () => {
    const { id } = await writeService(officer, card);
    const [service] = await db.select().from(services).where(eq(services.id, id));
    if (!service) throw new Error("the service is not there");
    const titles = ["ambrosia zefiro", "bambagia zenzero"];
    const { told } = await db.transaction(async (another) => {
      await learnWords(another, ["zefiro zenzero", ...Object.values(both)]);
      const told = atOnce(2, (turn) => {
        const [it = "", en = ""] = turn === 0 ? titles : titles.toReversed();
        const published = { ...service, id: randomUUID(), title: { it, en }, publishedAt: new Date() };
        return db.transaction((tx) => indexService(tx, published));
      });
      await setTimeout(500); // Both have come as far as the words that are held here.
      return { told };
    });
    expect(succeeded(await told)).toHaveLength(2);
  });

  test("is found in both languages while it is published, and not otherwise", async () => {
    const { id } = await writeService(officer, card);
    expect(await found(id)).toBe(0);
    for (const _ of [1, 2]) await publishService(administrator, { id, published: true });
    expect(await found(id)).toBe(2);
    await reviseService(officer, { id, version: 1 }, { ...card, title: { it: "Cene di via", en: "Street dinners" } });
    const titles = await db.select({ title: searchEntries.title }).from(searchEntries);
    expect(titles.map(({ title }) => title).toSorted()).toEqual(["Cene di via", "Street dinners"]);
    await publishService(officer, { id, published: false });
    expect(await found(id)).toBe(0);
    expect(await eventTypesOf(id)).toEqual([
      "service.written",
      "service.published",
      "service.revised",
      "service.hidden",
    ]);
  });

  test("has an address of its own, and of two who change it the second is told", async () => {
    const { id } = await writeService(officer, card);
    await expect(writeService(officer, card)).rejects.toBeInstanceOf(Invalid);
    const changed = await atOnce(4, () => reviseService(officer, { id, version: 1 }, card));
    expect(succeeded(changed)).toHaveLength(1);
    for (const each of changed) if (each.status === "rejected") expect(each.reason).toBeInstanceOf(Conflict);
  });

  test("is not for others to write", async () => {
    const { id } = await writeService(officer, card);
    await expect(writeService(referent, { ...card, slug: "altro" })).rejects.toBeInstanceOf(Refusal);
    await expect(reviseService(referent, { id, version: 1 }, card)).rejects.toBeInstanceOf(Refusal);
    await expect(publishService(referent, { id, published: true })).rejects.toBeInstanceOf(Refusal);
    await expect(publishService(officer, { id: crypto.randomUUID(), published: true })).rejects.toBeInstanceOf(
      NotFound,
    );
  });

  test("comes with the installation, once", async () => {
    for (const _ of [1, 2]) await addStartingServices();
    const added = await listServices();
    expect(added.map(({ slug }) => slug)).toEqual(startingServices.map(({ slug }) => slug));
    expect(await db.$count(searchEntries)).toBe(2 * startingServices.length);
  });
});

test("contacts are changed by who keeps them, and the second of two is told", async () => {
  const { version, profile } = await getMunicipality();
  const { address, phone } = profile;
  const form = { version: String(version), address, phone, email: "ufficio@comune.example", pec: "pec@comune.example" };
  const ways = Object.fromEntries(
    ["bus", "car", "foot", "entrance"].flatMap((way) => [
      [`${way}It`, "Qui"],
      [`${way}En`, ""],
    ]),
  );
  const input = editContactsInput.parse({ ...form, ...ways, latitude: "43,41", longitude: "11.84" });
  await expect(editContacts(referent, input)).rejects.toBeInstanceOf(Refusal);
  await editContacts(officer, input);
  await expect(editContacts(officer, input)).rejects.toBeInstanceOf(Conflict);
  const changed = await getMunicipality();
  expect(changed.profile).toMatchObject({
    email: "ufficio@comune.example",
    point: { latitude: 43.41, longitude: 11.84 },
    directions: { bus: { it: "Qui", en: "" } },
    population: profile.population,
  });
  expect(await eventTypesOf("office")).toEqual(["office.contacts-changed"]);
});

test.each([
  ["half a point", { latitude: "43.4" }, "longitude"],
  ["no point of the Earth", { latitude: "143.4", longitude: "11.8" }, "latitude"],
  ["an address that is none", { email: "ufficio" }, "email"],
])("contacts with %s are refused by name", (_, change, field) => {
  const ways = Object.fromEntries(
    ["bus", "car", "foot", "entrance"].flatMap((way) => [
      [`${way}It`, ""],
      [`${way}En`, ""],
    ]),
  );
  const form = { version: "1", address: "Piazza 1", phone: "0000", email: "a@b.example", pec: "c@d.example" };
  const result = editContactsInput.safeParse({ ...form, latitude: "", longitude: "", ...ways, ...change });
  expect(result.error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
});

test("every service says something under every heading that the house does not fill, in both languages", () => {
  for (const { slug, texts } of startingServices) {
    for (const heading of serviceHeadings) {
      const isSaid = texts[heading].it !== "" && texts[heading].en !== "";
      expect(isSaid || heading === "access" || heading === "contacts", `${slug}: ${heading}`).toBe(true);
    }
  }
});
