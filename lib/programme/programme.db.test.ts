// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { programmeItems } from "#db/schema/programme.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { aCitizen, aFiledProposal, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { removeItem } from "./commands/remove-item.ts";
import { saveItem } from "./commands/save-item.ts";
import { livingOn } from "./living.ts";
import { findProgrammeItem, listProgramme } from "./queries.ts";
import type { ProgrammeItemInput } from "./schemas.ts";

let officer: Staff;
let guarantor: Staff;

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
});

const anItem = (change: Partial<ProgrammeItemInput> = {}): ProgrammeItemInput => ({
  id: randomUUID(),
  kind: "purpose",
  position: 1,
  titleIt: "Persone formate",
  titleEn: "Trained people",
  textIt: "",
  textEn: "",
  things: ["guarantor", "training"],
  ...change,
});

describe("an item", () => {
  it("is written once, however often its form is sent at once, and changed in its place", async () => {
    const item = anItem();
    expect(succeeded(await atOnce(6, () => saveItem(officer, item)))).toHaveLength(6);
    await saveItem(officer, { ...item, titleIt: "Persone preparate", kind: "aim" });
    const told = (await listProgramme()).filter(({ id }) => id === item.id);
    expect(told).toMatchObject([{ kind: "aim", title: { it: "Persone preparate", en: "Trained people" } }]);
    expect(new Set(await eventTypesOf(item.id))).toEqual(new Set(["municipality.programme-changed"]));
  });

  it("is taken out once", async () => {
    const item = anItem();
    await saveItem(officer, item);
    await removeItem(officer, item);
    await expect(removeItem(officer, item)).rejects.toMatchObject({ kind: "not-found" });
    expect(await findProgrammeItem(item.id)).toBeNull();
  });

  it("is written by nobody else", async () => {
    const item = anItem();
    const moderator = await anEmployee("moderator");
    await expect(saveItem(moderator, item)).rejects.toMatchObject({ kind: "refused" });
    await saveItem(officer, item);
    await expect(removeItem(moderator, item)).rejects.toMatchObject({ kind: "refused" });
  });

  it("names only what the database knows", async () => {
    const { id, position } = anItem();
    const words = { it: "Un castello", en: "A castle" };
    const written = db
      .insert(programmeItems)
      .values({ id, position, kind: "purpose", title: words, text: words, things: ["castle" as "zones"] });
    await expect(written).rejects.toThrow();
  });
});

describe("what stands today", () => {
  it("is told as it is: nothing where there is nothing", async () => {
    const living = await livingOn(today());
    expect(living.guarantor).toMatchObject({ stands: false, values: { count: 0, names: "" } });
    expect(living.proposals.stands).toBe(false);
    expect(living.answers.stands).toBe(false);
    expect(living.satisfaction.stands).toBe(false);
    expect(living.zones).toMatchObject({ stands: true, values: { count: 2 } });
  });

  it("changes with who is appointed and what is filed and answered", async () => {
    guarantor = await anEmployee("guarantor");
    const person = await aCitizen();
    await aFiledProposal(person, now().subtract({ hours: 24 * 100 }));
    await aFiledProposal(person);
    const living = await livingOn(today());
    expect(guarantor.personId).not.toBe("");
    expect(living.guarantor).toMatchObject({ stands: true, values: { count: 1, names: "Prova Collaudo" } });
    expect(living.proposals).toMatchObject({ stands: true, values: { count: 2 } });
    expect(living.answers).toMatchObject({ stands: true, values: { judged: 1, inTime: 0, share: 0 } });
  });

  it("of a room that is not built has no address, and does not stand", async () => {
    const { training } = await livingOn(today());
    expect(training.stands).toBe(training.addresses !== null);
  });
});
