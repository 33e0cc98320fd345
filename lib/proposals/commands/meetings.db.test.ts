// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { notifications } from "#db/schema/notifications.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, aFiledProposal, anEmployee, furnishHouse } from "#db/testing/house.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { findExamination } from "../examination-queries.ts";
import { publicView } from "../examination-view.ts";
import { callMeeting } from "./call-meeting.ts";
import { callOffMeeting } from "./call-off-meeting.ts";
import { moveMeeting } from "./move-meeting.ts";
import { publishMinutes } from "./publish-minutes.ts";
import { takeCharge } from "./take-charge.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

let author: Citizen;
let officer: Staff;
let trainer: Staff;
let proposalId: string;
let meetingId: string;

const at = Temporal.Instant.from("2026-03-10T09:00:00Z");
const startsAt = Temporal.Instant.from("2026-03-20T16:30:00Z");
const later = startsAt.add({ hours: 72 });
const link = "https://incontri.example/stanza";
const minutes = "Presenti chi ha proposto e il servizio: si è visto il luogo e si è scelto il lato all'ombra.";
const reason = "La sala è chiusa per lavori fino a lunedì.";

beforeAll(async () => {
  await furnishHouse();
  [author, officer, trainer] = await Promise.all([
    aCitizen(),
    anEmployee("participation-officer"),
    anEmployee("trainer"),
  ]);
});

beforeEach(async () => {
  ({ proposalId } = await aFiledProposal(author));
  await takeCharge(officer, { proposalId });
  ({ meetingId } = await callMeeting(officer, { proposalId, startsAt, place: "Sala giunta", link }, at));
});

const elsewhere = () => ({ meetingId, startsAt: later, place: "Biblioteca", link, reason });
const off = () => ({ meetingId, callingOffReason: reason });
const lastEvent = async () => (await eventsAbout(proposalId)).at(-1);
const notExaminer = { kind: "refused", text: { key: "proposals.refusals.notExaminer" } };
const calledOff = { kind: "conflict", text: { key: "examination.refusals.meetingCalledOff" } };

async function toldOfLast() {
  const event = await lastEvent();
  if (!event) throw new Error("nothing happened");
  await react(event.id);
  const rows = await db.select().from(notifications).where(eq(notifications.eventId, event.id));
  return rows.filter(({ personId }) => personId === author.personId);
}

it("is called once, however often the form is sent, and elsewhere at the same time it is another", async () => {
  const called = { proposalId, startsAt, place: "Sala giunta", link };
  const again = await atOnce(3, () => callMeeting(officer, called, at));
  expect(new Set(succeeded(again).map((meeting) => meeting.meetingId))).toEqual(new Set([meetingId]));
  const other = await callMeeting(officer, { ...called, place: "Biblioteca" }, at);
  expect(other.meetingId).not.toBe(meetingId);
  await callOffMeeting(officer, off(), at);
  expect((await callMeeting(officer, called, at)).meetingId).not.toBe(meetingId);
});

describe("a meeting that is moved", () => {
  it("tells the author when, where and why, and keeps when it was to be", async () => {
    await moveMeeting(officer, elsewhere(), at);
    expect(await lastEvent()).toMatchObject({ type: "proposal.meeting-moved", isPublic: true });
    expect(await toldOfLast()).toMatchObject([
      {
        kind: "proposal-meeting-moved",
        params: { startsOn: "2026-03-23", time: "17:30", where: `Biblioteca · ${link}`, reason },
      },
    ]);
    expect(publicView(await findExamination(proposalId)).meetings).toMatchObject([
      { place: "Biblioteca", link: null, moves: [{ startsAt: new Date(startsAt.epochMilliseconds), reason }] },
    ]);
  });

  it("is moved again, and tells both in order", async () => {
    await moveMeeting(officer, elsewhere(), at);
    await moveMeeting(officer, { ...elsewhere(), startsAt: later.add({ hours: 24 }) }, at.add({ hours: 1 }));
    const [meeting] = (await findExamination(proposalId)).meetings;
    expect(meeting?.moves.map((move) => move.startsAt.getTime())).toEqual([
      startsAt.epochMilliseconds,
      later.epochMilliseconds,
    ]);
  });

  it("goes somewhere or some time else, and not into the past", async () => {
    const same = { ...elsewhere(), startsAt, place: "Sala giunta" };
    await expect(moveMeeting(officer, same, at)).rejects.toMatchObject({
      fields: { day: { key: "examination.fields.sameMeeting" } },
    });
    await expect(moveMeeting(officer, elsewhere(), later)).rejects.toMatchObject({
      fields: { day: { key: "examination.fields.meetingInThePast" } },
    });
  });
});

describe("a meeting that is called off", () => {
  it("tells the author why, and has neither minutes nor another moment", async () => {
    await callOffMeeting(officer, off(), at);
    expect(await lastEvent()).toMatchObject({ type: "proposal.meeting-called-off", isPublic: true });
    expect(await toldOfLast()).toMatchObject([{ kind: "proposal-meeting-called-off", params: { reason } }]);
    const [meeting] = (await findExamination(proposalId)).meetings;
    expect(meeting?.callingOffReason).toBe(reason);
    await expect(callOffMeeting(officer, off(), at)).rejects.toMatchObject(calledOff);
    await expect(moveMeeting(officer, elsewhere(), at)).rejects.toMatchObject(calledOff);
    await expect(publishMinutes(officer, { meetingId, minutes }, later)).rejects.toMatchObject(calledOff);
  });

  it("is called off also when the proposal was withdrawn, but moved no more", async () => {
    await withdrawProposal(author, { proposalId });
    await expect(moveMeeting(officer, elsewhere(), at)).rejects.toMatchObject({ text: { key: "errors.wrongState" } });
    await callOffMeeting(officer, off(), at);
    expect(await toldOfLast()).toHaveLength(1);
  });
});

describe("neither", () => {
  it("is for who does not examine", async () => {
    for (const actor of [author, trainer]) {
      await expect(moveMeeting(actor, elsewhere(), at)).rejects.toMatchObject(notExaminer);
      await expect(callOffMeeting(actor, off(), at)).rejects.toMatchObject(notExaminer);
    }
  });

  it("is for a meeting with minutes, nor for one that does not exist", async () => {
    await publishMinutes(officer, { meetingId, minutes }, startsAt.add({ hours: 1 }));
    const published = { kind: "conflict", text: { key: "examination.refusals.minutesPublished" } };
    await expect(moveMeeting(officer, elsewhere(), at)).rejects.toMatchObject(published);
    await expect(callOffMeeting(officer, off(), at)).rejects.toMatchObject(published);
    meetingId = randomUUID();
    await expect(moveMeeting(officer, elsewhere(), at)).rejects.toMatchObject({ kind: "not-found" });
    await expect(callOffMeeting(officer, off(), at)).rejects.toMatchObject({ kind: "not-found" });
  });
});

it("is either held or called off, whoever comes first", async () => {
  const both = await Promise.allSettled([
    publishMinutes(officer, { meetingId, minutes }, later),
    callOffMeeting(officer, off(), later),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});
