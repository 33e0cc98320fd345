// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { notifications } from "#db/schema/notifications.ts";
import { pactMembers } from "#db/schema/pact-application.ts";
import { pacts } from "#db/schema/pacts.ts";
import { wholeApplication } from "#db/testing/applications.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, anEmployee, countJobs, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { react } from "#lib/worker/reactions.ts";
import { findMemberInvitation, listMembers, memberIds } from "../../application-members.ts";
import { remindAndLapseMembers } from "../../application-terms.ts";
import { carryPacts } from "../../carry-person.ts";
import { composeMemberInvitation } from "../../compose-member-invitation.ts";
import { memberToken } from "../../member-token.ts";
import { findOwnPact, listOwnPacts } from "../../own.ts";
import { pactData } from "../../personal-data.ts";
import { confirmMember } from "./confirm-member.ts";
import { declineMembership } from "./decline-membership.ts";
import { discardApplication } from "./discard-application.ts";
import { inviteMember } from "./invite-member.ts";
import { leaveGroup } from "./leave-group.ts";
import { removeMember } from "./remove-member.ts";
import { saveApplication } from "./save-application.ts";
import { submitApplication } from "./submit-application.ts";
import { withdrawApplication } from "./withdraw-application.ts";

let author: Citizen;
let friend: Citizen;
let officer: Staff;
let pactId: string;

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
});

beforeEach(async () => {
  [author, friend] = await Promise.all([aCitizen(), aCitizen()]);
  const group = await wholeApplication({ applicantKind: "informal-group", applicantName: "Vicini dei Tigli" });
  ({ id: pactId } = await saveApplication(author, group));
});

type Invited = { bornOn?: string; isResponsible?: boolean; email?: string };

/** Invites somebody and answers the secret of the link they get. */
async function invited({ bornOn, isResponsible = false, email = address() }: Invited = {}, at = now()) {
  await inviteMember(author, { pactId, name: "Rosa Neri", email, bornOn: bornOn ?? null, isResponsible }, at);
  const [row] = await db.select().from(pactMembers).where(eq(pactMembers.email, email));
  if (!row) throw new Error("nobody was invited");
  expect(await countJobs("pact-invitation", { memberId: row.id })).toBe(1);
  return memberToken(row);
}

const address = () => `${randomUUID()}@posta.example`;
const join = async (person: Citizen, token?: string) =>
  confirmMember(person, { token: token ?? (await invited()), consents: false });
const refused = (key: string) => ({ kind: "refused", text: { key: `pact-application.refusals.${key}` } });
const invalid = (field: string, key: string) => ({
  kind: "invalid",
  fields: { [field]: { key: `pact-application.refusals.${key}` } },
});
const rows = () => db.select().from(pactMembers).where(eq(pactMembers.pactId, pactId));

async function toldOf(subjectId: string, type: string): Promise<string[]> {
  const event = (await eventsAbout(subjectId)).findLast((each) => each.type === type);
  if (!event) throw new Error(`${type} was not recorded`);
  await react(event.id);
  await react(event.id);
  const told = await db.select().from(notifications).where(eq(notifications.eventId, event.id));
  return told.map(({ personId }) => personId);
}

describe("an invitation to the group", () => {
  it("is sent forty times an hour by one person, whatever they throw away in between", async () => {
    const at = Temporal.Instant.from("2026-03-02T10:00:00Z");
    for (let turn = 0; turn < 2; turn += 1) {
      for (let time = 0; time < 20; time += 1) await invited({}, at);
      await discardApplication(author, { pactId }, at);
      ({ id: pactId } = await saveApplication(author, await wholeApplication({ applicantKind: "informal-group" })));
    }
    await expect(invited({}, at.add({ minutes: 59 }))).rejects.toMatchObject(refused("manyMails"));
    await invited({}, at.add({ minutes: 61 }));
    await discardApplication(author, { pactId }, at);
  });

  it("is confirmed once, by whoever opens it: its address is forgotten, the pact is theirs too", async () => {
    const token = await invited();
    expect(await findMemberInvitation(token)).toMatchObject({ group: "Vicini dei Tigli", bornOn: null });
    await join(friend, token);
    expect(await memberIds(db, pactId)).toEqual([friend.personId]);
    expect(await rows()).toMatchObject([{ email: null, personId: friend.personId, endedAt: null }]);
    expect(await toldOf(pactId, "pact.member-confirmed")).toEqual([author.personId]);
    expect(await findOwnPact(friend, pactId)).toMatchObject({ speaks: false });
    expect(await listOwnPacts(friend.personId)).toMatchObject([{ id: pactId }]);
    expect(await findMemberInvitation(token)).toBeNull();
    await expect(join(await aCitizen(), token)).rejects.toMatchObject(refused("invitationGone"));
  });

  it("opened by eight people at once is one person's, and one person's two links make one member", async () => {
    const token = await invited();
    const crowd = await Promise.all(Array.from({ length: 8 }, () => aCitizen()));
    const results = await atOnce(8, (turn) => join(crowd[turn] ?? friend, token));
    expect(succeeded(results)).toHaveLength(1);
    const tokens = [await invited(), await invited()];
    const twice = await atOnce(2, (turn) => join(friend, tokens[turn]));
    expect(succeeded(twice)).toHaveLength(1);
    expect(await memberIds(db, pactId)).toHaveLength(2);
  });

  it("is not for who sends it, nor for a minor by themselves, nor for an employee at work", async () => {
    await expect(join(author)).rejects.toMatchObject(refused("ownInvitation"));
    await expect(join(await aCitizen({ birthDate: "2010-01-01" }))).rejects.toMatchObject(refused("minorNeedsParent"));
    await expect(confirmMember(officer, { token: await invited(), consents: false })).rejects.toMatchObject(
      refused("staff"),
    );
  });

  it("is sent once to an address, and not to oneself", async () => {
    const email = address();
    await invited({ email });
    await expect(
      inviteMember(author, { pactId, name: "Rosa", email: email.toUpperCase(), bornOn: null, isResponsible: false }),
    ).rejects.toMatchObject(invalid("email", "alreadyInvited"));
    const own = address();
    await db.update(people).set({ email: own }).where(eq(people.id, author.personId));
    await expect(
      inviteMember(author, { pactId, name: "Io", email: own, bornOn: null, isResponsible: false }),
    ).rejects.toMatchObject(invalid("email", "ownAddress"));
  });

  it("is sent by who speaks for the group alone", async () => {
    const input = { pactId, name: "Rosa", email: address(), bornOn: null, isResponsible: false };
    await expect(inviteMember(friend, input)).rejects.toMatchObject(refused("notAuthor"));
    const alone = await saveApplication(author, await wholeApplication());
    await expect(inviteMember(author, { ...input, pactId: alone.id })).rejects.toMatchObject(refused("notGroup"));
  });

  it("declined forgets name and address, and tells who invited", async () => {
    const token = await invited();
    await declineMembership(friend, { token });
    expect(await rows()).toMatchObject([{ email: null, name: null, ending: "declined" }]);
    expect(await toldOf(pactId, "pact.member-declined")).toEqual([author.personId]);
  });
});

describe("a minor", () => {
  const bornOn = "2012-05-17";

  it("takes part with a parent's consent, and an adult of the group who answers", async () => {
    await expect(invited({ bornOn })).rejects.toMatchObject(invalid("isResponsible", "nobodyResponsible"));
    await expect(invited({ bornOn: "1990-01-01", isResponsible: true })).rejects.toMatchObject({
      fields: { bornOn: { key: "pact-application.refusals.notMinor" } },
    });
    const token = await invited({ bornOn, isResponsible: true });
    await expect(confirmMember(friend, { token, consents: false })).rejects.toMatchObject(
      invalid("consents", "noConsent"),
    );
    expect(await confirmMember(friend, { token, consents: true })).toMatchObject({ isForMinor: true });
    expect(await rows()).toMatchObject([
      { name: "Rosa Neri", personId: null, consentById: friend.personId, responsibleId: author.personId, email: null },
    ]);
    // The parent is no member: they read nothing of it.
    expect(await findOwnPact(friend, pactId)).toBeNull();
    expect((await pactData(friend.personId)).consents).toMatchObject([{ minor: "Rosa Neri" }]);
  });

  it("is not consented to by somebody who is a minor themselves", async () => {
    const token = await invited({ bornOn, isResponsible: true });
    await expect(
      confirmMember(await aCitizen({ birthDate: "2011-01-01" }), { token, consents: true }),
    ).rejects.toMatchObject({ kind: "refused" });
  });

  it("of the same parent, two are invited", async () => {
    const email = address();
    const input = { pactId, name: "Rosa", email, isResponsible: true };
    await inviteMember(author, { ...input, bornOn });
    await inviteMember(author, { ...input, name: "Ugo", bornOn: "2014-02-03" });
    expect(await rows()).toHaveLength(2);
  });
});

describe("members who never confirm", () => {
  const days = (count: number) => now().add({ hours: 24 * count });

  it("are reminded once, then lapse; the application goes on without them", async () => {
    await join(friend);
    const token = await invited();
    await submitApplication(author, { pactId });
    const [first] = await Promise.all([remindAndLapseMembers(days(8)), remindAndLapseMembers(days(8))]);
    expect(first.lapsed).toBe(0);
    await remindAndLapseMembers(days(9));
    const types = await eventTypesOf(pactId);
    expect(types.filter((type) => type === "pact.member-reminded")).toHaveLength(1);
    await remindAndLapseMembers(days(21));
    expect((await rows()).find(({ personId }) => personId === null)).toMatchObject({ ending: "lapsed", name: null });
    expect(await toldOf(pactId, "pact.member-lapsed")).toEqual([author.personId]);
    await expect(join(await aCitizen(), token)).rejects.toMatchObject(refused("invitationGone"));
    expect(await eventTypesOf(pactId)).not.toContain("pact.group-too-small");
  });

  it("are not reminded of what takes no more members, and find its link spent", async () => {
    await join(friend);
    const token = await invited();
    await submitApplication(author, { pactId });
    expect(await findMemberInvitation(token)).not.toBeNull();
    await withdrawApplication(author, { pactId, reason: null });
    expect(await findMemberInvitation(token)).toBeNull();
    await remindAndLapseMembers(days(8));
    expect(await eventTypesOf(pactId)).not.toContain("pact.member-reminded");
    await remindAndLapseMembers(days(21));
    expect((await rows()).find(({ personId }) => personId === null)).toMatchObject({ ending: "lapsed", email: null });
  });

  it("keep a group that is too small from being filed", async () => {
    await invited();
    await expect(submitApplication(author, { pactId })).rejects.toMatchObject({
      fields: { members: { key: "pact-application.refusals.fewMembers", params: { fewest: 2, confirmed: 1 } } },
    });
  });

  it("the reminder says that it is one", () => {
    const letter = {
      locale: "it" as const,
      inviter: "Ada Bianchi",
      link: "https://portico.example/it/invito-patto",
      expiresAt: new Date("2026-12-24T12:00:00Z"),
      sender: { office: "Ufficio", municipality: "Comune di Valfiorita", email: "a@b.example" },
    };
    const mail = composeMemberInvitation({ ...letter, minor: "Rosa", isReminder: true });
    expect(mail.subject).toMatch(/^Promemoria/);
    expect(mail.text).toContain("Rosa");
    expect(mail.text).toContain("24 dicembre 2026");
  });
});

describe("a member", () => {
  it("leaves when they like; what was filed and is too small then is told to the office", async () => {
    await join(friend);
    await submitApplication(author, { pactId });
    await leaveGroup(friend, { pactId });
    await expect(leaveGroup(friend, { pactId })).rejects.toMatchObject(refused("notMember"));
    expect(await toldOf(pactId, "pact.member-left")).toEqual([author.personId]);
    expect(await toldOf(pactId, "pact.group-too-small")).toContain(officer.personId);
  });

  it("is taken off by who speaks for the group, and told", async () => {
    await join(friend);
    const [member] = await listMembers(pactId);
    const input = { pactId, memberId: member?.id ?? "" };
    await expect(removeMember(friend, input)).rejects.toMatchObject(refused("notAuthor"));
    await removeMember(author, input);
    await expect(removeMember(author, input)).rejects.toMatchObject({ kind: "not-found" });
    expect(await toldOf(pactId, "pact.member-removed")).toEqual([friend.personId]);
  });

  it("keeps the group from turning into something else by the way", async () => {
    await join(friend);
    await expect(saveApplication(author, { id: pactId, version: 1, applicantKind: "person" })).rejects.toMatchObject(
      invalid("applicant", "hasMembers"),
    );
  });

  it("is forgotten in a draft with their account, and without a name in what was filed", async () => {
    await join(friend);
    await submitApplication(author, { pactId });
    await eraseAccount(friend);
    await toldOf(friend.personId, "account.erased");
    const [member] = await listMembers(pactId);
    expect(member).toMatchObject({ name: "–", account: null });
  });

  it("who turns out to be the author, or to be in it twice, is in it once", async () => {
    await join(friend);
    const double = await aCitizen();
    await join(double);
    const carry = (from: Citizen, to: Citizen) =>
      db.transaction((tx) =>
        carryPacts(
          tx as never,
          { personId: from.personId, voice: "" } as never,
          { personId: to.personId, voice: "" } as never,
        ),
      );
    await carry(double, friend);
    expect(await memberIds(db, pactId)).toEqual([friend.personId]);
    await carry(friend, author);
    expect(await memberIds(db, pactId)).toEqual([]);
    expect((await db.select().from(pacts).where(eq(pacts.id, pactId)))[0]?.authorId).toBe(author.personId);
  });
});
