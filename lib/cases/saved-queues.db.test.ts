// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { savedQueues } from "#db/schema/cases.ts";
import { atOnce } from "#db/testing/at-once.ts";
import { addPerson } from "#db/testing/fixtures.ts";
import { Conflict, NotFound } from "#lib/kernel/errors.ts";
import { forgetQueue, openDeskOn } from "./commands/change-saved-queue.ts";
import { saveQueue } from "./commands/save-queue.ts";
import { caseReactions } from "./reactions.ts";
import { listSavedQueues } from "./saved-queues.ts";

let ada: string;
let bruno: string;

beforeEach(async () => {
  [ada, bruno] = [await addPerson(), await addPerson()];
});

const save = (name: string, query = "show=all", isDefault?: "yes") => saveQueue(ada, { name, query, isDefault });

describe("a saved view", () => {
  test("is its person's own; the same name keeps the newer view", async () => {
    await save("Verde", "show=all&topic=green");
    await save("Verde", "show=overdue&topic=green");
    await saveQueue(bruno, { name: "Verde", query: "show=mine" });
    expect(await listSavedQueues(ada)).toMatchObject([{ name: "Verde", query: "show=overdue&topic=green" }]);
    expect(await listSavedQueues(bruno)).toMatchObject([{ query: "show=mine" }]);
  });

  test("opens the desk alone, whoever races for it", async () => {
    await save("Uno", "show=mine", "yes");
    await save("Due", "show=overdue", "yes");
    expect((await listSavedQueues(ada)).filter(({ isDefault }) => isDefault)).toMatchObject([{ name: "Due" }]);
    const ids = (await listSavedQueues(ada)).map(({ id }) => id);
    await atOnce(6, (turn) => openDeskOn(ada, ids[turn % 2] ?? ""));
    expect((await listSavedQueues(ada)).filter(({ isDefault }) => isDefault)).toHaveLength(1);
  });

  test("is neither opened nor deleted by others", async () => {
    await save("Uno");
    const [{ id = "" } = {}] = await listSavedQueues(ada);
    await expect(openDeskOn(bruno, id)).rejects.toBeInstanceOf(NotFound);
    await forgetQueue(bruno, id);
    expect(await listSavedQueues(ada)).toHaveLength(1);
    await forgetQueue(ada, id);
    expect(await listSavedQueues(ada)).toEqual([]);
  });

  test("is one of a dozen at most, and can be replaced even then", async () => {
    for (let turn = 1; turn <= 12; turn += 1) await save(`Vista ${turn}`);
    await expect(save("Vista 13")).rejects.toBeInstanceOf(Conflict);
    await save("Vista 12", "show=mine");
    expect(await listSavedQueues(ada)).toHaveLength(12);
  });

  test("goes with the account", async () => {
    await save("Uno");
    for (const reaction of caseReactions["account.erased"]) {
      await db.transaction((tx) => reaction(tx, { subjectId: ada }));
    }
    expect((await db.select().from(savedQueues)).filter(({ personId }) => personId === ada)).toEqual([]);
  });
});
