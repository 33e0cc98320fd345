// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { cases, pastTerms } from "#db/schema/cases.ts";
import { aCitizen, furnishHouse } from "#db/testing/house.ts";
import { aPact } from "#db/testing/pacts.ts";
import { inTransaction } from "#db/transaction.ts";
import { beginTerm } from "./commands/begin-term.ts";
import type { Case } from "./commands/open-case.ts";
import { resumeCase, suspendCase } from "./commands/suspend-case.ts";

const on = (day: string) => Temporal.Instant.from(`${day}T10:00:00Z`);
let caseId: string;

beforeAll(async () => {
  await furnishHouse();
  ({ caseId } = await aPact(await aCitizen(), {}, on("2026-03-02")));
});

async function caseNow(): Promise<Case> {
  const [found] = await db.select().from(cases).where(eq(cases.id, caseId));
  if (!found) throw new Error("the case is gone");
  return found;
}

it("counts the term of the next step from its day, also where the clock stood still, and keeps the one before", async () => {
  expect((await caseNow()).dueOn).toBe("2026-04-01");
  await inTransaction((tx) => suspendCase(tx, caseId, "integration", on("2026-03-12")));
  const opened = await caseNow();
  const dueOn = await inTransaction((tx) => beginTerm(tx, opened, "pacts.co-design-term", on("2026-03-20")));
  expect(dueOn).toBe("2026-05-19");
  expect(await caseNow()).toMatchObject({
    dueOn,
    ruleKey: "pacts.co-design-term",
    countsFrom: "2026-03-20",
    openedOn: "2026-03-02",
  });
  const past = await db.select().from(pastTerms).where(eq(pastTerms.caseId, caseId));
  expect(past).toMatchObject([
    { ruleKey: "pacts.review-term-ordinary", countsFrom: "2026-03-02", endedOn: "2026-03-20" },
  ]);
});

it("no longer counts what stood still before the step began", async () => {
  await inTransaction((tx) => suspendCase(tx, caseId, "integration", on("2026-03-25")));
  const resumed = await inTransaction(async (tx) => resumeCase(tx, await caseNow(), on("2026-03-30")));
  expect(resumed).toBe("2026-05-25");
});
