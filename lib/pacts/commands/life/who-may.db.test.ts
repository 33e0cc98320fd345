// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { pacts } from "#db/schema/pacts.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { anActivePact, daysAfter, noon } from "#db/testing/pact-life.ts";
import { pactNow } from "#db/testing/pacts.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { listInsured } from "../../life-queries.ts";
import type { PactStatus } from "../../vocabulary.ts";
import { announceEnd } from "./announce-end.ts";
import { announceRevocation } from "./announce-revocation.ts";
import { askFor } from "./ask-for.ts";
import { callPactMeeting } from "./call-pact-meeting.ts";
import { confirmLoan } from "./confirm-loan.ts";
import { enrol } from "./enrol.ts";
import { exportInsured } from "./export-insured.ts";
import { insure } from "./insure.ts";
import { lend } from "./lend.ts";
import { logWork } from "./log-work.ts";
import { makeRequest } from "./make-request.ts";
import { openDispute } from "./open-dispute.ts";
import { planActivity } from "./plan-activity.ts";
import { recordPactVisit } from "./record-pact-visit.ts";
import { resumePact } from "./resume-pact.ts";
import { revokePact } from "./revoke-pact.ts";
import { saveReport } from "./save-report.ts";
import { strikeInsured } from "./strike-insured.ts";
import { submitReport } from "./submit-report.ts";
import { suspendPact } from "./suspend-pact.ts";
import { takeBack } from "./take-back.ts";
import { takeBackNotice } from "./take-back-notice.ts";

type Someone = Citizen | Staff;

let author: Citizen;
let office: Staff;
let handler: Staff;
let outsiders: Someone[];

beforeAll(async () => {
  await furnishHouse();
  [author, office, handler] = await Promise.all([
    aCitizen(),
    anEmployee("participation-officer"),
    anEmployee("unit-referent", "works"),
  ]);
  outsiders = await Promise.all([
    aCitizen(),
    anEmployee("unit-referent", "participation"),
    anEmployee("mayor-staff"),
    anEmployee("guarantor"),
    anEmployee("administrator"),
  ]);
});

let pactId: string;

const living = async (status: PactStatus = "active") => {
  const ended = status === "concluded" || status === "revoked";
  const ending = { endedOn: "2026-06-01", ending: "term", endingReason: "È arrivato alla scadenza." } as const;
  ({ pactId } = await anActivePact(author, { status, unitCode: "works", ...(ended && ending) }));
};

beforeEach(() => living());

const reason = "Ce lo chiedono i lavori in piazza.";
const isNew = () => ({ pactId, id: randomUUID() });
const day = today(noon).toString();

const insured = async (by: Someone = author) => {
  const input = { ...isNew(), name: "Ada Bianchi", birthDate: "1980-01-01", fromDay: day, toDay: null };
  await insure(by, input, noon);
  return input.id;
};

const lent = async (by: Someone = handler) => {
  const input = { ...isNew(), what: "Rastrello", quantity: 1, lentOn: day, dueOn: null };
  await lend(by, input, noon);
  return input.id;
};

const noticeOf = async (announce: typeof announceEnd, by: Someone) => {
  await announce(by, { pactId, reason }, noon);
  const event = (await eventsAbout(pactId)).at(-1);
  return String(event?.payload.id);
};

const activity = () => ({
  ...isNew(),
  title: "Pulizia delle aiuole",
  description: "Portiamo guanti e rastrelli.",
  place: "Piazza Mazzini",
  startsAt: daysAfter(3),
  endsAt: daysAfter(3).add({ hours: 2 }),
  places: null,
});
const work = () => ({
  ...isNew(),
  workedOn: day,
  minutes: 60,
  people: 2,
  done: "Tolte le erbacce.",
  alternative: null,
});
const request = () => ({ ...isNew(), kind: "material" as const, what: "Due sacchi di terriccio." });
const visit = () => ({
  ...isNew(),
  visitedOn: day,
  findings: "Le aiuole sono curate e pulite.",
  remedies: null,
  remedyBy: null,
});
const meeting = () => ({ ...isNew(), startsAt: daysAfter(4), place: "In Comune", agenda: "Come va il patto." });
const ask = (kind: "extension" | "change") => ({
  ...isNew(),
  kind,
  reason,
  months: kind === "extension" ? 3 : null,
  endOn: null,
});
const dispute = () => ({ ...isNew(), matter: "L’acqua promessa non c’è.", concernsThirds: false });

/** What somebody does to a pact in force; what it needs first is there before they try. */
const steps: Record<string, (by: Someone) => Promise<unknown>> = {
  "plans an activity": (by) => planActivity(by, activity(), noon),
  "logs work": (by) => logWork(by, { ...work(), photo: null }, noon),
  "makes a request": (by) => makeRequest(by, request(), noon),
  lends: (by) => lent(by),
  "insures somebody": (by) => insured(by),
  "calls a meeting": (by) => callPactMeeting(by, meeting(), noon),
  "records a visit": (by) => recordPactVisit(by, { ...visit(), alternative: null, photo: null }, noon),
  suspends: (by) => suspendPact(by, { pactId, reason, untilDay: null }, noon),
  "asks for an extension": (by) => askFor(by, ask("extension"), noon),
  "asks for a change": (by) => askFor(by, ask("change"), noon),
  "opens a conciliation": (by) => openDispute(by, dispute(), noon),
  "leaves the pact": (by) => announceEnd(by, { pactId, reason }, noon),
  "announces a revocation": (by) => announceRevocation(by, { pactId, reason }, noon),
  "revokes at once": (by) => revokePact(by, { pactId, reason, isUrgent: true }, noon),
};

/** What somebody does with a thing that is there already. */
const further: Record<string, () => Promise<(by: Someone) => Promise<unknown>>> = {
  "confirms a loan": async () => {
    const id = await lent();
    return (by) => confirmLoan(by, { pactId, id }, noon);
  },
  "takes a thing back": async () => {
    const id = await lent();
    return (by) => takeBack(by, { pactId, id, returnedOn: day, condition: "good", conditionNote: null }, noon);
  },
  "strikes somebody off the list": async () => {
    const id = await insured();
    return (by) => strikeInsured(by, { pactId, id }, noon);
  },
  "takes the list along": async () => {
    await insured();
    return (by) => exportInsured(by, { pactId }, "it", noon);
  },
  "takes back that they leave": async () => {
    const id = await noticeOf(announceEnd, author);
    return (by) => takeBackNotice(by, { pactId, id, reason }, noon);
  },
  "takes back a notice of revocation": async () => {
    const id = await noticeOf(announceRevocation, handler);
    return (by) => takeBackNotice(by, { pactId, id, reason }, noon);
  },
  "sends a report": async () => {
    const days = { startsOn: "2025-05-01", endsOn: "2027-04-30", signedOn: "2025-04-20" };
    ({ pactId } = await anActivePact(author, { unitCode: "works", ...days }));
    const words = { objectives: "Fiori.", actions: "Potare.", results: "Fioriti.", resources: "Noi." };
    const rest = { beneficiaries: "", difficulties: "", alternative: null, isSent: false, photo: null };
    const which = { pactId, kind: "yearly" as const, fromDay: "2025-05-01", version: 0 };
    const { id } = await saveReport(author, { ...which, ...words, ...rest }, noon);
    return (by) => submitReport(by, { pactId, id }, noon);
  },
  "lets it go on": async () => {
    await suspendPact(handler, { pactId, reason, untilDay: null }, noon);
    return (by) => resumePact(by, { pactId }, noon);
  },
};

const all = {
  ...Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, async () => step])),
  ...further,
};

const ofCitizens = [
  "logs work",
  "makes a request",
  "asks for an extension",
  "leaves the pact",
  "confirms a loan",
  "sends a report",
  "takes back that they leave",
];
const ofUnit = [
  "lends",
  "records a visit",
  "suspends",
  "announces a revocation",
  "revokes at once",
  "takes a thing back",
  "takes back a notice of revocation",
  "lets it go on",
];

describe.each(Object.entries(all))("who %s", (name, prepared) => {
  it("is one of the sides: for everyone else it is refused, and nothing happens", async () => {
    const step = await prepared();
    const before = (await eventsAbout(pactId)).length;
    for (const outsider of outsiders) await expect(step(outsider)).rejects.toMatchObject({ kind: "refused" });
    if (ofCitizens.includes(name)) await expect(step(handler)).rejects.toMatchObject({ kind: "refused" });
    if (ofUnit.includes(name)) await expect(step(author)).rejects.toMatchObject({ kind: "refused" });
    expect(await eventsAbout(pactId)).toHaveLength(before);
    await step(ofUnit.includes(name) ? office : author);
    expect((await eventsAbout(pactId)).length).toBeGreaterThan(before);
  });
});

it("reads the names of the insured on neither side but its own", async () => {
  await insured();
  const { csv } = await exportInsured(handler, { pactId }, "it", noon);
  expect(csv).toContain("Ada Bianchi");
  expect(await listInsured(pactId)).toHaveLength(1);
});

it("takes nobody into an activity of a pact that is over, though it was not called off", async () => {
  const input = { ...activity(), places: 3 };
  await planActivity(author, input, noon);
  await db.update(pacts).set({ status: "concluded", endedOn: day, endingReason: reason }).where(eq(pacts.id, pactId));
  const volunteer = { id: input.id, adultName: null, adultContact: null };
  await expect(enrol(await aCitizen(), volunteer, noon)).rejects.toMatchObject({ kind: "conflict" });
});

it("ends early before its term, on no later day", async () => {
  const early = (endOn: string) => askFor(author, { ...isNew(), kind: "early-end", reason, months: null, endOn }, noon);
  const { endsOn } = await pactNow(pactId);
  const tooLate = { fields: { endOn: { key: "pact-life.problems.afterTerm" } } };
  await expect(early(endsOn ?? "")).rejects.toMatchObject(tooLate);
  await expect(early(day.replace("-10", "-09"))).rejects.toMatchObject({
    fields: { endOn: { key: "pact-life.problems.past" } },
  });
  await early(
    Temporal.PlainDate.from(endsOn ?? "")
      .subtract({ days: 1 })
      .toString(),
  );
});

describe.each(["concluded", "revoked"] as const)("of a pact that is %s", (status) => {
  const acts = Object.entries(steps).map(
    ([name, step]) => [name, ofUnit.includes(name) ? () => step(office) : () => step(author)] as const,
  );

  it.each(acts)("nobody any more %s", async (_, step) => {
    await living(status);
    await expect(step()).rejects.toMatchObject({ kind: "conflict" });
    expect(await eventsAbout(pactId)).toEqual([]);
  });
});
