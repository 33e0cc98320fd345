// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { programmeItems } from "#db/schema/programme.ts";
import { regulations, regulationVersions } from "#db/schema/regulations.ts";
import { rules } from "#db/schema/rules.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { aCitizen, aFiledProposal, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { answerProposal } from "#lib/proposals/commands/answer-proposal.ts";
import { takeCharge } from "#lib/proposals/commands/take-charge.ts";
import type { RuleKey } from "#lib/rules/catalogue.ts";
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
    expect(living.proposals).toMatchObject({ stands: true, values: { count: 2, answered: 0 } });
    expect(living.answers).toMatchObject({ stands: true, values: { judged: 1, inTime: 0, share: 0 } });
  });

  it("tells the proposals that were answered from those that still wait", async () => {
    const before = (await livingOn(today())).proposals.values;
    const person = await aCitizen();
    const { proposalId } = await aFiledProposal(person);
    await aFiledProposal(person);
    await takeCharge(officer, { proposalId });
    await answerProposal(officer, {
      proposalId,
      outcome: "not-accepted",
      answer: "La panchina non si può mettere: sotto il marciapiede passano le condotte dell'acqua.",
      nextSteps: "Cerchiamo un altro posto nella stessa via.",
      nextStepsBy: null,
    });
    expect((await livingOn(today())).proposals.values).toEqual({
      count: Number(before.count) + 2,
      answered: Number(before.answered) + 1,
    });
  });

  it("counts the rules that can be read where it leads, under the articles of a published regulation", async () => {
    expect((await livingOn(today())).rules).toMatchObject({ stands: false, values: { count: 0 } });
    await aRegulationWithRules(["proposals.answer-term", "proposals.minimum-age"]);
    expect((await livingOn(today())).rules).toEqual({
      stands: true,
      values: { count: 2 },
      addresses: alternates("regulations"),
    });
  });

  it("leads to the page that shows it", async () => {
    const { referents, guarantor: theGuarantor, officers, journal } = await livingOn(today());
    expect(referents.addresses).toEqual(alternates("organisation"));
    expect(theGuarantor.addresses).toEqual(alternates("organisation"));
    expect(officers.addresses).toEqual(alternates("office"));
    // The public reads the steps of a proposal on its page, and nowhere else.
    expect(journal.addresses).toEqual(alternates("proposals"));
  });

  it("of a room that is not built has no address, and does not stand", async () => {
    const { training } = await livingOn(today());
    expect(training.stands).toBe(training.addresses !== null);
  });
});

/** A regulation whose text is in force, and rules that rest on its first article. */
async function aRegulationWithRules(keys: readonly RuleKey[]) {
  const slug = "regolamento-di-prova";
  const [regulation] = await db
    .insert(regulations)
    .values({ slug, kind: "regulation", title: "Regolamento di prova", summary: "Per provare." })
    .returning({ id: regulations.id });
  await db.insert(regulationVersions).values({
    regulationId: regulation?.id ?? "",
    number: 1,
    status: "published",
    validFrom: "2020-01-01",
    act: "deliberazione n. 1",
    novelty: "",
    content: {},
    oddLines: [],
    source: "",
    sourceSha256: "",
    publishedBy: officer.personId,
    publishedAt: new Date(),
  });
  const decided = {
    unit: "calendar-days",
    legalReference: { it: "art. 1", en: "art. 1" },
    validFrom: "2020-01-01",
  } as const;
  const cited = { citedRegulation: slug, citedAnchor: "art-1" };
  await db.insert(rules).values(keys.map((key) => ({ key, value: 30, ...decided, ...cited })));
}
