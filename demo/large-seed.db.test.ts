// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { agendaEvents, agendaOccurrences } from "#db/schema/agenda.ts";
import { cases, registerCounters } from "#db/schema/cases.ts";
import { comments, commentVotes } from "#db/schema/discussion.ts";
import { events } from "#db/schema/journal.ts";
import { documents } from "#db/schema/library.ts";
import { articles } from "#db/schema/news.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import { searchEntries } from "#db/schema/search.ts";
import { today } from "#lib/kernel/clock.ts";
import { findText, listRegulations } from "#lib/regulations/queries.ts";
import { shownOn } from "#lib/regulations/standing.ts";
import { countText } from "#lib/regulations/text-schemas.ts";
import { largeRegulation, papers } from "./large/papers.ts";
import { told } from "./large/told.ts";
import { seedLarge } from "./large-seed.ts";

const size = { proposals: 300, supports: 6_000 };

beforeAll(async () => {
  expect(await seedLarge(size)).toBe(true);
});

test("writes exactly as many as asked for, and nothing a second time", async () => {
  expect(await seedLarge(size)).toBe(false);
  expect(await db.$count(proposals)).toBe(size.proposals);
  expect(await db.$count(supports)).toBe(size.supports);
});

test("lets ten times as many things be found as were proposed", async () => {
  expect(await db.$count(searchEntries)).toBeGreaterThanOrEqual(size.proposals * 10);
  expect(await db.$count(searchEntries, eq(searchEntries.kind, "proposal"))).toBe(size.proposals);
});

test("lets every proposal be discussed, two deep", async () => {
  expect(await db.$count(comments)).toBe(size.proposals * 5);
  expect(await db.$count(comments, isNotNull(comments.parentId))).toBe(size.proposals);
  expect(await db.$count(commentVotes)).toBeGreaterThan(size.proposals * 4);
});

test("tells and plans much more than any town", async () => {
  expect(await db.$count(articles)).toBe(told.articles);
  expect(await db.$count(agendaEvents)).toBe(told.events);
  expect(await db.$count(agendaOccurrences)).toBe(told.events);
});

test("lets nobody support what they wrote themselves", async () => {
  const own = await db
    .select({ id: proposals.id })
    .from(proposals)
    .innerJoin(supports, and(eq(supports.proposalId, proposals.id), eq(supports.personId, proposals.authorId)));
  expect(own).toEqual([]);
});

test("numbers the register without gaps and remembers the last number of each year", async () => {
  const numbered = await db.select().from(cases).orderBy(asc(cases.createdAt), asc(cases.sequence));
  const last = new Map<number, number>();
  for (const { year, sequence } of numbered) {
    expect(sequence).toBe((last.get(year) ?? 0) + 1);
    last.set(year, sequence);
  }
  const counters = await db.select().from(registerCounters);
  expect(new Map(counters.map((counter) => [counter.year, counter.last]))).toEqual(last);
});

test("tells in the order of time every filing, support and answer", async () => {
  const journal = await db.select({ at: events.at }).from(events).orderBy(asc(events.id));
  const times = journal.map(({ at }) => at.getTime());
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  expect(await db.$count(events, eq(events.type, "proposal.submitted"))).toBe(size.proposals);
  expect(await db.$count(events, eq(events.type, "proposal.supported"))).toBe(size.supports);
  expect(await db.$count(events, eq(events.type, "proposal.answered"))).toBe(
    await db.$count(proposals, eq(proposals.status, "answered")),
  );
});

test("closes the cases of what was answered or withdrawn, and no other", async () => {
  const open = await db
    .select({ closedOn: cases.closedOn })
    .from(cases)
    .innerJoin(proposals, eq(proposals.caseId, cases.id))
    .where(inArray(proposals.status, ["submitted", "under-examination", "awaiting-integration"]));
  expect(open.every(({ closedOn }) => closedOn === null)).toBe(true);
  expect(open.length).toBeGreaterThan(0);
  expect(open.length + (await db.$count(proposals, inArray(proposals.status, ["answered", "withdrawn"])))).toBe(300);
});

test("keeps a regulation of 300 articles in 5 versions, one of them in force, and 2,000 papers", async () => {
  const [regulation] = (await listRegulations()).filter(({ slug }) => slug === largeRegulation.slug);
  const shown = regulation && shownOn(regulation.versions, today().toString());
  expect(regulation?.versions).toHaveLength(5);
  expect(shown?.number).toBe(4);
  expect(countText((await findText(shown?.id ?? "")) ?? { opening: [], divisions: [] })).toMatchObject({
    titles: 20,
    articles: 300,
    points: 900,
  });
  expect(await db.$count(documents)).toBe(papers);
});
