// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { pactActivities, pactAsks } from "#db/schema/pact-life.ts";
import { pacts } from "#db/schema/pacts.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { anActivePact, daysAfter, noon } from "#db/testing/pact-life.ts";
import { pactNow } from "#db/testing/pacts.ts";
import { lastEventOf, toldOfLast } from "#db/testing/told.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { remindOfAsks } from "../../life-chores.ts";
import { listChanges } from "../../life-queries.ts";
import type { Ask } from "../../life-schemas.ts";
import { announceEnd } from "./announce-end.ts";
import { announceRevocation } from "./announce-revocation.ts";
import { askFor } from "./ask-for.ts";
import { concludeOnPaper, concludePacts } from "./conclude-pact.ts";
import { decideAsk } from "./decide-ask.ts";
import { enrol } from "./enrol.ts";
import { extendOnPaper } from "./extend-on-paper.ts";
import { planActivity } from "./plan-activity.ts";
import { resumePact, resumePacts } from "./resume-pact.ts";
import { revokePact } from "./revoke-pact.ts";
import { suspendPact } from "./suspend-pact.ts";
import { takeBackAsk } from "./take-back-ask.ts";
import { takeBackNotice } from "./take-back-notice.ts";

let author: Citizen;
let office: Staff;
let stranger: Citizen;
let pactId: string;

beforeAll(async () => {
  await furnishHouse();
  [author, office, stranger] = await Promise.all([aCitizen(), anEmployee("participation-officer"), aCitizen()]);
});

beforeEach(async () => {
  ({ pactId } = await anActivePact(author));
});

const reason = "Ce lo chiedono i lavori in piazza.";
const conflict = { kind: "conflict" };
const notHandler = { text: { key: "pacts.refusals.notHandler" } };
const notApplicant = { text: { key: "pacts.refusals.notApplicant" } };

const ask = (change: Partial<Ask> = {}): Ask => ({
  pactId,
  id: randomUUID(),
  kind: "extension",
  reason,
  months: 6,
  endOn: null,
  ...change,
});

async function asked(actor: Citizen | Staff, change: Partial<Ask> = {}) {
  const input = ask(change);
  await askFor(actor, input, noon);
  return input.id;
}

const decide = (id: string, decision: "granted" | "denied" = "granted") => ({ pactId, id, decision, answer: reason });

async function aMovedInPact(change: Partial<typeof pacts.$inferInsert> = {}) {
  const key = randomUUID();
  const [moved] = await db
    .insert(pacts)
    .values({
      ...{ status: "active", title: "Orto di via Roma", applicantKind: "informal-group", number: `R-${key}` },
      ...{ source: "registro", sourceKey: key, startsOn: "2025-05-01", endsOn: "2026-12-31" },
      ...change,
    })
    .returning();
  return moved?.id ?? "";
}

describe("suspension", () => {
  it("stops the pact with a reason everyone reads, until somebody lets it go on", async () => {
    await expect(suspendPact(author, { pactId, reason, untilDay: null }, noon)).rejects.toMatchObject(notHandler);
    await suspendPact(office, { pactId, reason, untilDay: null }, noon);
    expect(await pactNow(pactId)).toMatchObject({ status: "suspended" });
    await expect(suspendPact(office, { pactId, reason, untilDay: null }, noon)).rejects.toMatchObject(conflict);
    await resumePact(office, { pactId }, daysAfter(9));
    expect(await pactNow(pactId)).toMatchObject({ status: "active" });
    const events = await eventsAbout(pactId);
    expect(events.map(({ type, isPublic }) => [type, isPublic])).toEqual([
      ["pact.suspended", true],
      ["pact.resumed", true],
    ]);
    expect(events[0]?.payload).toMatchObject({ reason });
  });

  it("calls off the activities of its days, tells who enrolled, and leaves those after it", async () => {
    const plan = async (day: number) => {
      const id = randomUUID();
      const words = { title: "Piantiamo la siepe", description: "Con le pale.", place: "Via Roma", places: 5 };
      const startsAt = daysAfter(day);
      await planActivity(author, { id, pactId, ...words, startsAt, endsAt: startsAt.add({ hours: 2 }) }, noon);
      return id;
    };
    const [within, after] = [await plan(2), await plan(4)];
    const enrolment = { adultName: null, adultContact: null };
    await enrol(stranger, { id: within, ...enrolment }, noon);
    await suspendPact(office, { pactId, reason, untilDay: "2026-06-12" }, noon);
    const rows = await db.select().from(pactActivities).where(eq(pactActivities.pactId, pactId));
    const calledOff = rows.filter(({ calledOffAt }) => calledOffAt !== null);
    expect(calledOff).toMatchObject([{ id: within, callingOffReason: "Il patto è sospeso." }]);
    expect(await toldOfLast(pactId, stranger.personId)).toEqual(["pact-volunteer"]);
    await expect(plan(2)).rejects.toMatchObject({ fields: { day: { key: "pact-life.problems.suspended" } } });
    await enrol(stranger, { id: after, ...enrolment }, noon);
    await plan(3);
    await resumePact(office, { pactId }, daysAfter(1));
    await plan(2);
  });

  it("without a last day calls off all that is still to come", async () => {
    const startsAt = daysAfter(100);
    const words = { title: "Piantiamo la siepe", description: "Con le pale.", place: "Via Roma", places: null };
    const activity = { id: randomUUID(), pactId, ...words, startsAt, endsAt: startsAt.add({ hours: 2 }) };
    await planActivity(author, activity, noon);
    await suspendPact(office, { pactId, reason, untilDay: null }, noon);
    expect(await lastEventOf(pactId)).toMatchObject({ type: "pact.activity-called-off", isPublic: true });
    await expect(planActivity(author, { ...activity, id: randomUUID() }, noon)).rejects.toMatchObject({
      fields: { day: { key: "pact-life.problems.suspended" } },
    });
  });

  it("ends by itself after its last day, and what was extended is extended again", async () => {
    await decideAsk(office, decide(await asked(author)), noon);
    await suspendPact(office, { pactId, reason, untilDay: "2026-06-12" }, noon);
    expect(await resumePacts(daysAfter(2))).toBe(0);
    const twice = await Promise.all([resumePacts(daysAfter(3)), resumePacts(daysAfter(3))]);
    expect(twice[0] + twice[1]).toBe(1);
    expect(await pactNow(pactId)).toMatchObject({ status: "extended" });
  });
});

describe("extension", () => {
  it("is asked by the citizens and granted by the unit, which moves the last day", async () => {
    await expect(askFor(stranger, ask(), noon)).rejects.toMatchObject(notApplicant);
    await expect(askFor(office, ask(), noon)).rejects.toMatchObject(notApplicant);
    const id = await asked(author);
    await expect(decideAsk(author, decide(id), noon)).rejects.toMatchObject(notHandler);
    await decideAsk(office, decide(id), noon);
    expect(await pactNow(pactId)).toMatchObject({ status: "extended", endsOn: "2027-06-30" });
    expect(await eventTypesOf(pactId)).toEqual(["pact.extension-asked", "pact.extended"]);
    expect((await listChanges(pactId)).asks).toMatchObject([{ endedBefore: "2026-12-31", endsAfter: "2027-06-30" }]);
  });

  it("asked four times at once is asked once, and granted four times at once is granted once", async () => {
    const asks = await atOnce(4, () => askFor(author, ask(), noon));
    expect(succeeded(asks)).toHaveLength(1);
    const [open] = (await listChanges(pactId)).asks;
    const grants = await atOnce(4, () => decideAsk(office, decide(open?.id ?? ""), noon));
    expect(succeeded(grants)).toHaveLength(1);
    expect(await pactNow(pactId)).toMatchObject({ endsOn: "2027-06-30" });
  });

  it("keeps to the months of the rule, and a complex pact to the months in all", async () => {
    await expect(askFor(author, ask({ months: 7 }), noon)).rejects.toMatchObject({
      fields: { months: { key: "pact-life.problems.tooLong", params: { months: 6 } } },
    });
    const complex = await anActivePact(author, {
      ...{ kind: "complex", approvalAct: "DG 12/2022", startsOn: "2022-09-01", endsOn: "2026-07-31" },
    });
    await expect(askFor(author, ask({ pactId: complex.pactId, months: 2 }), noon)).rejects.toMatchObject({
      fields: { months: { key: "pact-life.problems.tooLongInAll" } },
    });
    await askFor(author, ask({ pactId: complex.pactId, months: 1 }), noon);
  });

  it("is taken back by who asked, denied with reasons, and recorded on paper for what was moved in", async () => {
    const id = await asked(author);
    await expect(takeBackAsk(office, { pactId, id }, noon)).rejects.toMatchObject(notApplicant);
    await takeBackAsk(author, { pactId, id }, noon);
    await decideAsk(office, decide(await asked(author), "denied"), noon);
    expect(await pactNow(pactId)).toMatchObject({ status: "active", endsOn: "2026-12-31" });
    const onPaper = { pactId: await aMovedInPact(), id: randomUUID(), months: 6, reason };
    await extendOnPaper(office, onPaper, noon);
    await extendOnPaper(office, onPaper, noon);
    expect(await pactNow(onPaper.pactId)).toMatchObject({ status: "extended", endsOn: "2027-06-30" });
    await expect(extendOnPaper(office, { ...onPaper, pactId }, noon)).rejects.toMatchObject({
      text: { key: "pact-life.refusals.theyAsk" },
    });
  });
});

it("reminds the desk of what citizens asked for, once before and once after the day", async () => {
  const id = await asked(author, { kind: "early-end", months: null, endOn: "2026-11-30" });
  const reminded = async () =>
    (await eventsAbout(pactId)).flatMap(({ type, payload }) =>
      type === "pact.ask-reminded" ? [payload.reminded] : [],
    );
  await remindOfAsks(daysAfter(2));
  expect(await reminded()).toEqual([]);
  await Promise.all([remindOfAsks(daysAfter(27)), remindOfAsks(daysAfter(27))]);
  expect(await reminded()).toEqual(["before"]);
  await remindOfAsks(daysAfter(33));
  await remindOfAsks(daysAfter(34));
  expect(await reminded()).toEqual(["before", "after"]);
  await decideAsk(office, decide(id), daysAfter(34));
  await db.update(pactAsks).set({ reminded: null }).where(eq(pactAsks.id, id));
  await remindOfAsks(daysAfter(35));
  expect(await reminded()).toHaveLength(2);
});

describe("renewal", () => {
  it("opens a case of its own for the same people and the same commons, once no report is missing", async () => {
    const late = await anActivePact(author, { startsOn: "2025-05-01", endsOn: "2027-04-30", signedOn: "2025-04-01" });
    const missing = await asked(author, { pactId: late.pactId, kind: "renewal", months: 12 });
    await expect(decideAsk(office, { ...decide(missing), pactId: late.pactId }, noon)).rejects.toMatchObject({
      text: { key: "pact-life.refusals.reportsMissing" },
    });
    const id = await asked(author, { kind: "renewal", months: 24 });
    await decideAsk(office, decide(id), noon);
    const [next] = await db.select().from(pacts).where(eq(pacts.renewsId, pactId));
    expect(next).toMatchObject({ status: "under-review", durationMonths: 24, authorId: author.personId });
    const [opened] = await db
      .select()
      .from(cases)
      .where(eq(cases.subjectId, next?.id ?? ""));
    expect(opened).toMatchObject({ number: next?.number, ruleKey: "pacts.review-term-ordinary" });
    expect(await eventTypesOf(next?.id ?? "")).toEqual(["pact.renewal-opened"]);
    expect(await eventTypesOf(pactId)).toEqual(["pact.renewal-asked", "pact.renewed"]);
  });

  it("is asked for and granted once, and again where nothing came of it", async () => {
    const id = await asked(author, { kind: "renewal", months: 24 });
    await decideAsk(office, decide(id), noon);
    const [next] = await db.select().from(pacts).where(eq(pacts.renewsId, pactId));
    await expect(asked(author, { kind: "renewal", months: 24 })).rejects.toMatchObject({
      text: { key: "pact-life.refusals.renewedAlready", params: { number: next?.number } },
    });
    await db
      .update(pacts)
      .set({ status: "withdrawn" })
      .where(eq(pacts.id, next?.id ?? ""));
    await decideAsk(office, decide(await asked(author, { kind: "renewal", months: 24 })), noon);
    expect(await db.$count(pacts, eq(pacts.renewsId, pactId))).toBe(2);
  });
});

describe("change", () => {
  it("is proposed by either side and agreed to by the other", async () => {
    const id = await asked(office, { kind: "change" });
    await expect(decideAsk(office, decide(id), noon)).rejects.toMatchObject(notApplicant);
    await decideAsk(author, decide(id, "denied"), noon);
    const other = await asked(author, { kind: "change" });
    await expect(decideAsk(author, decide(other), noon)).rejects.toMatchObject(notHandler);
    await decideAsk(office, decide(other), noon);
    expect(await eventTypesOf(pactId)).toEqual([
      "pact.change-asked",
      "pact.change-denied",
      "pact.change-asked",
      "pact.change-agreed",
      "pact.amendment-started",
    ]);
  });
});

describe("the end", () => {
  it("comes after the last day, calls off what was planned and says when the final report is due", async () => {
    const activity = randomUUID();
    await db.update(pacts).set({ endsOn: "2026-06-10" }).where(eq(pacts.id, pactId));
    await planActivity(
      author,
      {
        ...{ pactId, id: activity, title: "Festa", description: "Insieme.", place: "Piazza", places: null },
        ...{ startsAt: daysAfter(9), endsAt: daysAfter(9).add({ hours: 1 }) },
      },
      noon,
    );
    expect(await concludePacts(noon)).toBe(0);
    const twice = await Promise.all([concludePacts(daysAfter(1)), concludePacts(daysAfter(1))]);
    expect(twice[0] + twice[1]).toBe(1);
    expect(await pactNow(pactId)).toMatchObject({ status: "concluded", ending: "term", endedOn: "2026-06-10" });
    const [off] = await db.select().from(pactActivities).where(eq(pactActivities.id, activity));
    expect(off?.calledOffAt).not.toBeNull();
    // Sixty days later is Sunday the 9th of August.
    expect((await eventsAbout(pactId)).at(-1)).toMatchObject({
      type: "pact.concluded",
      payload: { ending: "term", reportDueOn: "2026-08-10" },
    });
  });

  it("comes early by the citizens when their notice has run, unless they think again", async () => {
    await expect(announceEnd(office, { pactId, reason }, noon)).rejects.toMatchObject(notApplicant);
    await announceEnd(author, { pactId, reason }, noon);
    await expect(announceEnd(author, { pactId, reason }, noon)).rejects.toMatchObject(conflict);
    const [first] = (await listChanges(pactId)).notices;
    await takeBackNotice(author, { pactId, id: first?.id ?? "", reason }, noon);
    expect(await concludePacts(daysAfter(40))).toBe(0);
    await announceEnd(author, { pactId, reason }, noon);
    expect(await concludePacts(daysAfter(30))).toBe(0);
    expect(await concludePacts(daysAfter(31))).toBe(1);
    expect(await pactNow(pactId)).toMatchObject({
      status: "concluded",
      ending: "early-by-citizens",
      endedOn: "2026-07-10",
    });
  });

  it("comes early by agreement on the day both chose, and neither takes that back alone", async () => {
    await expect(
      askFor(author, ask({ kind: "early-end", months: null, endOn: "2027-01-05" }), noon),
    ).rejects.toMatchObject({ fields: { endOn: { key: "pact-life.problems.afterTerm" } } });
    const id = await asked(office, { kind: "early-end", months: null, endOn: "2026-06-30" });
    await decideAsk(author, decide(id), noon);
    const [notice] = (await listChanges(pactId)).notices;
    await expect(takeBackNotice(author, { pactId, id: notice?.id ?? "", reason }, noon)).rejects.toMatchObject({
      text: { key: "pact-life.refusals.agreed" },
    });
    expect(await concludePacts(daysAfter(20))).toBe(0);
    expect(await concludePacts(daysAfter(21))).toBe(1);
    expect(await pactNow(pactId)).toMatchObject({ ending: "early-by-agreement", endedOn: "2026-06-30" });
  });

  it("of what was moved in is recorded by the unit in charge alone", async () => {
    const moved = await aMovedInPact();
    const end = { pactId: moved, endedOn: "2026-06-01", reason };
    await expect(concludeOnPaper(stranger, end, noon)).rejects.toMatchObject(notHandler);
    await concludeOnPaper(office, end, noon);
    expect(await pactNow(moved)).toMatchObject({ status: "concluded", endedOn: "2026-06-01" });
    await expect(concludeOnPaper(office, { ...end, pactId }, noon)).rejects.toMatchObject({
      text: { key: "pact-life.refusals.theyAsk" },
    });
  });
});

describe("revocation", () => {
  const revoke = (isUrgent = false) => ({ pactId, reason, isUrgent });

  it("comes after a notice that the citizens alone read, and its days", async () => {
    await expect(revokePact(office, revoke(), noon)).rejects.toMatchObject({
      text: { key: "pact-life.refusals.notAnnounced" },
    });
    await announceRevocation(office, { pactId, reason }, noon);
    await expect(revokePact(office, revoke(), daysAfter(15))).rejects.toMatchObject({
      text: { key: "pact-life.refusals.noticeRuns" },
    });
    await revokePact(office, revoke(), daysAfter(16));
    expect(await pactNow(pactId)).toMatchObject({ status: "revoked", endedOn: "2026-06-26", endingReason: reason });
    expect((await eventsAbout(pactId)).map(({ type, isPublic }) => [type, isPublic])).toEqual([
      ["pact.revocation-announced", false],
      ["pact.revoked", true],
    ]);
    await expect(revokePact(office, revoke(true), daysAfter(16))).rejects.toMatchObject(conflict);
  });

  it("comes at once where it is urgent, from nobody else, and also for what was moved in", async () => {
    await expect(revokePact(author, revoke(true), noon)).rejects.toMatchObject(notHandler);
    await revokePact(office, revoke(true), noon);
    const moved = await aMovedInPact();
    await revokePact(office, { ...revoke(true), pactId: moved }, noon);
    expect(await pactNow(moved)).toMatchObject({ status: "revoked" });
  });

  it("comes to nothing where the notice is taken back", async () => {
    await announceRevocation(office, { pactId, reason }, noon);
    const [notice] = (await listChanges(pactId)).notices;
    await takeBackNotice(office, { pactId, id: notice?.id ?? "", reason }, noon);
    await expect(revokePact(office, revoke(), daysAfter(20))).rejects.toMatchObject({ kind: "refused" });
  });
});
