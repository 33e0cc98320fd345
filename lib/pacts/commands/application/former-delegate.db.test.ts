// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { files } from "#db/schema/files.ts";
import { notifications } from "#db/schema/notifications.ts";
import { pacts } from "#db/schema/pacts.ts";
import { aFiledApplication, aPicture, wholeApplication } from "#db/testing/applications.ts";
import { aClub, delegateFor, revoke } from "#db/testing/delegations.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, furnishHouse } from "#db/testing/house.ts";
import { pactNow } from "#db/testing/pacts.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import { withFormerName } from "#lib/associations/queries.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { react } from "#lib/worker/reactions.ts";
import { listPactFiles } from "../../application-draft.ts";
import { expireApplications } from "../../application-terms.ts";
import { findOwnPact, listOwnPacts } from "../../own.ts";
import { pactData } from "../../personal-data.ts";
import { offerOf } from "../../told-before.ts";
import { attachToApplication } from "./attach-to-application.ts";
import { detachFromApplication } from "./detach-from-application.ts";
import { discardApplication } from "./discard-application.ts";
import { inviteMember } from "./invite-member.ts";
import { reuseTold } from "./reuse-told.ts";
import { type SaveApplication, saveApplication } from "./save-application.ts";
import { submitApplication } from "./submit-application.ts";
import { withdrawApplication } from "./withdraw-application.ts";

let club: string;
let writer: Citizen;
let colleague: Citizen;
let id: string;

const inOldName = { kind: "refused", text: { key: "associations.refusals.notDelegate" } };
const save = (actor: Citizen, version: number, change: Partial<SaveApplication>) =>
  saveApplication(actor, { id, version, ...change });
const isListed = async ({ personId }: Citizen) => (await listOwnPacts(personId)).some((pact) => pact.id === id);
const isThere = () => db.$count(pacts, eq(pacts.id, id));
const aPhoto = async () => ({
  pactId: id,
  file: await aPicture(),
  kind: "photos" as const,
  description: "Le aiuole",
});

beforeAll(furnishHouse);

beforeEach(async () => {
  [club, writer, colleague] = [await aClub(), await aCitizen(), await aCitizen()];
  await delegateFor(club, writer);
  await delegateFor(club, colleague);
  ({ id } = await saveApplication(
    writer,
    await wholeApplication({ applicantKind: "association", associationId: club }),
  ));
  await revoke(club, writer);
});

describe("a draft of who acts for its association no longer", () => {
  it("is still theirs to find and to open, and their colleagues' as before", async () => {
    expect([await isListed(writer), await isListed(colleague)]).toEqual([true, true]);
    expect(await findOwnPact(writer, id)).toMatchObject({ speaks: false, isFormer: true });
    expect(await findOwnPact(colleague, id)).toMatchObject({ speaks: true, isFormer: false });
    expect((await pactData(writer.personId)).applied).toMatchObject([{ title: (await pactNow(id)).title }]);
  });

  it("takes what each step says, and files, from the one and the other", async () => {
    await save(writer, 1, { title: "Le aiuole di piazza Mazzini", resources: [], declared: [] });
    await save(colleague, 2, { title: "Le aiuole di piazza Garibaldi" });
    expect(await pactNow(id)).toMatchObject({ title: "Le aiuole di piazza Garibaldi", version: 3 });
    await attachToApplication(writer, await aPhoto());
    const [photo] = await listPactFiles(id);
    await detachFromApplication(writer, { pactId: id, fileId: photo?.id ?? "" });
    expect(await listPactFiles(id)).toEqual([]);
  });

  it("is not sent in its name", async () => {
    await expect(submitApplication(writer, { pactId: id })).rejects.toMatchObject(inOldName);
    await expect(save(writer, 1, { associationId: club })).rejects.toMatchObject(inOldName);
    const member = { name: "Ada", email: "ada@posta.example", bornOn: null, isResponsible: false };
    await expect(inviteMember(writer, { pactId: id, ...member })).rejects.toMatchObject(inOldName);
    expect(await pactNow(id)).toMatchObject({ status: "draft", version: 1 });
  });

  it("takes nothing that the association told before", async () => {
    await aFiledApplication(colleague, { applicantKind: "association", associationId: club });
    await save(writer, 1, { resources: [] });
    const offered = async (isFormer: boolean) =>
      offerOf("resources", await withFormerName(await pactNow(id), isFormer));
    expect([await offered(true), await offered(false)]).toEqual([null, expect.anything()]);
    await expect(reuseTold(writer, { id, version: 2, step: "resources" })).rejects.toMatchObject(inOldName);
    await reuseTold(colleague, { id, version: 2, step: "resources" });
    expect(await pactNow(id)).toMatchObject({ version: 3 });
  });

  it("goes on in their own name, and then is theirs alone", async () => {
    await save(writer, 1, { applicantKind: "person", associationId: null });
    expect([await findOwnPact(writer, id), await findOwnPact(colleague, id)]).toMatchObject([
      { speaks: true, isFormer: false },
      null,
    ]);
    await submitApplication(writer, { pactId: id });
    expect(await pactNow(id)).toMatchObject({
      status: "submitted",
      applicantKind: "person",
      applicantName: null,
      associationId: null,
      authorId: writer.personId,
    });
  });

  it("goes on in the name of another association for which they act", async () => {
    const other = await aClub();
    await delegateFor(other, writer);
    await save(writer, 1, { associationId: other });
    await submitApplication(writer, { pactId: id });
    expect(await pactNow(id)).toMatchObject({ status: "submitted", associationId: other });
  });

  it("is again what it was once they act for the association again", async () => {
    await delegateFor(club, writer);
    expect(await findOwnPact(writer, id)).toMatchObject({ speaks: true, isFormer: false });
    await submitApplication(writer, { pactId: id });
    expect(await pactNow(id)).toMatchObject({ status: "submitted", associationId: club });
  });

  it("is theirs to throw away, with its files", async () => {
    await attachToApplication(writer, await aPhoto());
    await discardApplication(writer, { pactId: id });
    expect([await isThere(), await db.$count(files, eq(files.ownerId, id))]).toEqual([0, 0]);
  });

  it("is the association's alone once a colleague sends it", async () => {
    await submitApplication(colleague, { pactId: id });
    expect([await isListed(writer), await findOwnPact(writer, id)]).toEqual([false, null]);
    await expect(save(writer, 1, { title: "Un altro" })).rejects.toMatchObject(inOldName);
    await expect(discardApplication(writer, { pactId: id })).rejects.toMatchObject(inOldName);
    await expect(withdrawApplication(writer, { pactId: id, reason: null })).rejects.toMatchObject(inOldName);
  });

  it("is not there for whoever else was once a delegate", async () => {
    await revoke(club, colleague);
    expect([await isListed(colleague), await findOwnPact(colleague, id)]).toEqual([false, null]);
    await expect(save(colleague, 1, { associationId: null })).rejects.toMatchObject(inOldName);
    await expect(attachToApplication(colleague, await aPhoto())).rejects.toMatchObject(inOldName);
    await expect(discardApplication(colleague, { pactId: id })).rejects.toMatchObject(inOldName);
  });

  it("is told to be about to go to them, too", async () => {
    await expireApplications(now().add({ hours: 24 * 336 }));
    const told = await db.select().from(notifications).where(eq(notifications.kind, "pact-draft-expiring"));
    const ofThis = told.filter(({ params }) => "pactId" in params && params.pactId === id);
    expect(ofThis.map(({ personId }) => personId).sort()).toEqual([writer.personId, colleague.personId].sort());
  });

  it("stays with the association when their account is erased", async () => {
    await eraseAccount(writer);
    const erased = (await eventsAbout(writer.personId)).find(({ type }) => type === "account.erased");
    await react(erased?.id ?? 0);
    expect(await findOwnPact(colleague, id)).toMatchObject({ speaks: true, isFormer: false });
  });
});
