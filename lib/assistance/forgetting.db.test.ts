// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { letters, requests } from "#db/schema/assistance.ts";
import { aCitizen, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { anOpenRequest, aReport, aVisitor, requestAndCase, tokensOf } from "#db/testing/requests.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { answerRequest } from "./commands/answer-request.ts";
import { confirmRequest } from "./commands/confirm-request.ts";
import { leaveRequest } from "./commands/leave-request.ts";
import { forgetRequests } from "./forget-requests.ts";
import { requestData } from "./personal-data.ts";

let officer: Staff;

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
});

const answer = { outcome: "solved", answer: "La lampada è stata cambiata questa mattina." } as const;

it("what nobody confirms is gone after two days, letters and all; what was confirmed stays", async () => {
  const [left, confirmed] = [aReport(), aReport()];
  await leaveRequest(aVisitor(), left);
  await leaveRequest(aVisitor(), confirmed);
  await confirmRequest((await tokensOf(confirmed.id))[0] ?? "");
  await forgetRequests(now().add({ hours: 47 }));
  expect(await requestAndCase(left.id)).toBeDefined();
  await forgetRequests(now().add({ hours: 49 }));
  expect(await requestAndCase(left.id)).toBeUndefined();
  expect(await db.$count(letters, eq(letters.requestId, left.id))).toBe(0);
  expect((await requestAndCase(confirmed.id))?.request.status).toBe("submitted");
});

it("a year after the answer nothing says any more who asked what; number, kind and term remain", async () => {
  const report = aReport();
  await leaveRequest(aVisitor(), report);
  await confirmRequest((await tokensOf(report.id))[0] ?? "");
  await answerRequest(officer, { requestId: report.id, ...answer });
  await forgetRequests(now().add({ hours: 24 * 300 }));
  expect((await requestAndCase(report.id))?.request.name).toBe("Anna Neri");
  const later = now().add({ hours: 24 * 380 });
  await forgetRequests(later);
  await forgetRequests(later);
  const found = await requestAndCase(report.id);
  expect(JSON.stringify(found)).not.toMatch(/Anna|Lampione|scuola|Scuola|lampada|example\.org/);
  expect(found?.request).toMatchObject({ kind: "problem-report", status: "answered", outcome: "solved" });
  expect(found?.case?.number).toMatch(/^\d{4}-\d{6}$/);
  expect(await eventTypesOf(report.id)).toEqual(["assistance.confirmed", "assistance.answered", "assistance.emptied"]);
  expect(await tokensOf(report.id)).toEqual([]);
});

it("with the account what was answered is emptied; what is open goes on until it is answered", async () => {
  const person = await aCitizen();
  const [answered, open] = [await anOpenRequest(person), await anOpenRequest(person)];
  await answerRequest(officer, { requestId: answered.id, ...answer });
  await db.update(people).set({ erasedAt: new Date() }).where(eq(people.id, person.personId));
  await forgetRequests();
  expect((await requestAndCase(answered.id))?.request).toMatchObject({ body: "—", personId: null });
  expect((await requestAndCase(open.id))?.request.emptiedAt).toBeNull();
});

it("the copy of one's data has one's requests and nobody else's", async () => {
  const [person, other] = [await aCitizen(), await aCitizen()];
  const { number } = await anOpenRequest(person);
  await anOpenRequest(other);
  expect(await requestData(person.personId)).toMatchObject([{ number, subject: "Lampione spento" }]);
  expect(await db.$count(requests, eq(requests.personId, other.personId))).toBe(1);
});
