// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { files } from "#db/schema/files.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { Invalid, NotFound, Refusal, WrongState } from "#lib/kernel/errors.ts";
import { attachToCall } from "./commands/attach-to-call.ts";
import { detachFromCall } from "./commands/detach-from-call.ts";
import { discardCall } from "./commands/discard-call.ts";
import { draftCall } from "./commands/draft-call.ts";
import { prolongCall } from "./commands/prolong-call.ts";
import { publishCall } from "./commands/publish-call.ts";
import { reviseCall } from "./commands/revise-call.ts";
import { withdrawCall } from "./commands/withdraw-call.ts";
import { listAttachmentsOf, listChanges } from "./queries.ts";
import { filesOfCall } from "./vocabulary.ts";

const title = "Muri da dipingere insieme";
const alternative = "Pianta dei muri";
const reason = "L’allegato conteneva il recapito di una persona.";

let officer: Staff;
let others: Staff[];

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
  const roles = ["administrator", "guarantor", "unit-referent", "mayor-staff"] as const;
  others = await Promise.all(roles.map((role) => anEmployee(role)));
});

const upload = (name = "pianta.pdf", content = `%PDF-1.7\n${"x".repeat(3_000)}`) =>
  receiveUpload(new File([content], name, { type: "application/pdf" }));

async function aDraft(): Promise<string> {
  const id = randomUUID();
  await draftCall(officer, { id, subject: "theme", title });
  const words = { body: "Cerchiamo chi dipinge.", criteria: "Continuità", topicCode: null, commons: [] };
  await reviseCall(officer, { id, version: 1, subject: "theme", title, ...words });
  return id;
}

async function publish(id: string): Promise<void> {
  const [opensOn, closesOn] = [today().toString(), today().add({ days: 60 }).toString()];
  await publishCall(officer, { id, opensOn, closesOn, questionsUntil: null });
}

const filesOf = (id: string) => db.select().from(files).where(eq(files.ownerId, id));
const attach = async (id: string, actor = officer) => attachToCall(actor, { id, alternative }, await upload());
const theOnly = async (id: string) => (await filesOf(id))[0]?.id ?? "";

describe("attachments of a call", () => {
  it("are the office's in a draft, and everyone's with the call", async () => {
    const id = await aDraft();
    for (const actor of others) await expect(attach(id, actor)).rejects.toThrow(Refusal);
    await attach(id);
    expect(await filesOf(id)).toMatchObject([{ alternative, visibility: "private", name: "pianta.pdf" }]);
    expect((await listAttachmentsOf([id])).size).toBe(0);
    await publish(id);
    expect((await listAttachmentsOf([id])).get(id)).toMatchObject([{ alternative, mediaType: "application/pdf" }]);
    await expect(attach(id)).rejects.toThrow(WrongState);
  });

  it("are PDFs and images, and no more than a page can list", async () => {
    await expect(upload("pianta.pdf", "MZ non un PDF")).rejects.toThrow(Invalid);
    await expect(upload("pianta.docx")).rejects.toThrow(Invalid);
    const id = await aDraft();
    const received = await upload();
    const row = { ...received, ownerKind: "call", ownerId: id, visibility: "private", alternative } as const;
    await db.insert(files).values(
      Array.from({ length: filesOfCall - 1 }, (_, index) => ({
        ...row,
        storageKey: `${received.storageKey}${index}`,
      })),
    );
    const results = await atOnce(3, () => attach(id));
    expect(succeeded(results)).toHaveLength(1);
    expect(await filesOf(id)).toHaveLength(filesOfCall);
  });

  it("go from a draft without a word, and with it when it is thrown away", async () => {
    const id = await aDraft();
    await attach(id);
    const fileId = await theOnly(id);
    for (const actor of others) {
      await expect(detachFromCall(actor, { id, fileId, reason: null })).rejects.toThrow(Refusal);
    }
    await detachFromCall(officer, { id, fileId, reason: null });
    await expect(detachFromCall(officer, { id, fileId, reason: null })).rejects.toThrow(NotFound);
    expect((await eventsAbout(id)).at(-1)).toMatchObject({ type: "call.file-removed", isPublic: false });
    await attach(id);
    await discardCall(officer, id);
    expect(await filesOf(id)).toEqual([]);
    expect(await eventTypesOf(id)).toContain("call.file-attached");
  });

  it("that were published go with a reason everyone reads, and leave a trace", async () => {
    const id = await aDraft();
    await attach(id);
    await publish(id);
    const fileId = await theOnly(id);
    await expect(detachFromCall(officer, { id, fileId, reason: null })).rejects.toMatchObject({
      fields: { removalReason: { key: "fields.required" } },
    });
    const another = await aDraft();
    await expect(detachFromCall(officer, { id: another, fileId, reason })).rejects.toThrow(NotFound);
    const closesOn = today().add({ days: 90 }).toString();
    await prolongCall(officer, { id, closesOn, questionsUntil: null, reason: "Ce lo chiedono in molti." });
    await withdrawCall(officer, { id, reason: "Il Comune ha cambiato programma." });
    await detachFromCall(officer, { id, fileId, reason });
    expect(await filesOf(id)).toEqual([]);
    expect(await listChanges(id)).toMatchObject([
      { kind: "prolonged", what: closesOn },
      { kind: "removed", what: alternative, reason },
    ]);
  });
});
