// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases, suspensions } from "#db/schema/cases.ts";
import { events } from "#db/schema/journal.ts";
import { municipality } from "#db/schema/municipality.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import { admitPerson } from "#lib/accounts/commands/admit-person.ts";
import { fiscalCode } from "#lib/accounts/fiscal-code.ts";
import { dueDate, isOverdue } from "#lib/cases/term.ts";
import { today } from "#lib/kernel/clock.ts";
import { env } from "#lib/kernel/env.ts";
import { workingCalendar } from "#lib/municipality/queries.ts";
import { isExamined } from "#lib/proposals/vocabulary.ts";
import { listCitingRules } from "#lib/regulations/citing-rules.ts";
import { accountsAt } from "../identity-provider/accounts.ts";
import { petitions } from "./petitions.ts";
import { proposals as told } from "./proposals.ts";
import { commonsRegulation } from "./regulations.ts";
import { decidedRules } from "./rules.ts";
import { commonsActs } from "./seed/commons.ts";
import { templateActs } from "./seed/desk.ts";
import { ruleActs } from "./seed/municipality.ts";
import { pactActs } from "./seed/pact-acts.ts";
import { seedProposals } from "./seed/proposals.ts";
import { regulationActs } from "./seed/regulations.ts";
import { requestActs } from "./seed/request-acts.ts";
import { seed, setTheScene } from "./seed.ts";

const read = async (tx: Transaction, on: Temporal.PlainDate) => ({
  onCommons: await listCitingRules(commonsRegulation, on, tx),
  calendar: await workingCalendar(tx),
  filed: await tx
    .select({ proposal: proposals, case: cases })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .orderBy(asc(proposals.submittedAt)),
  /** Every case there is, in the order in which it was opened. */
  register: await tx.select({ year: cases.year, sequence: cases.sequence }).from(cases).orderBy(asc(cases.createdAt)),
  suspensions: await tx.select().from(suspensions),
  journal: await tx.select({ at: events.at }).from(events).orderBy(asc(events.id)),
});

/** What is read in Valfiorita as it would be at that moment; nothing of it stays. */
async function valfioritaAt(now: Temporal.Instant) {
  let found: Awaited<ReturnType<typeof read>> | undefined;
  const nothingStays = new Error("nothing stays");
  const looking = db.transaction(async (tx) => {
    const scene = await setTheScene(tx, now);
    await seedProposals(tx, scene, [
      ...templateActs(scene),
      ...requestActs(scene),
      ...regulationActs(scene),
      ...ruleActs(scene),
      ...commonsActs(scene),
      ...pactActs(scene),
    ]);
    found = await read(tx, today(now));
    throw nothingStays;
  });
  await expect(looking).rejects.toBe(nothingStays);
  if (!found) throw new Error("nothing was read");
  return found;
}

/** When somebody may start the demonstration: at night, in the first hours of a year, at Easter, on 15 August. */
const moments = ["2026-11-22T23:10:00Z", "2027-01-01T00:05:00Z", "2027-03-29T06:30:00Z", "2026-08-15T21:59:00Z"];

describe.each(moments)("begun at %s", (moment) => {
  const now = Temporal.Instant.from(moment);
  let valfiorita: Awaited<ReturnType<typeof valfioritaAt>>;

  beforeAll(async () => {
    valfiorita = await valfioritaAt(now);
  });

  test("rests the terms about pacts on the regulation on commons", () => {
    const decided = decidedRules.filter(({ citation }) => citation.regulation === commonsRegulation);
    expect(valfiorita.onCommons.map(({ key }) => key).toSorted()).toEqual(decided.map(({ key }) => key).toSorted());
  });

  test("numbers the register without gaps, in the order of filing", () => {
    const last = new Map<number, number>();
    for (const opened of valfiorita.register) {
      expect(opened.sequence).toBe((last.get(opened.year) ?? 0) + 1);
      last.set(opened.year, opened.sequence);
    }
  });

  test("tells the journal in the order of time, and nothing of the future", () => {
    const times = [...valfiorita.journal.map(({ at }) => at.getTime()), now.epochMilliseconds];
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });

  test("promises the days of the law, and is late only where the stories say so", () => {
    const late = { open: [] as string[], closed: [] as string[] };
    for (const { proposal, case: opened } of valfiorita.filed) {
      // No answer was ever owed to what too few signed.
      const owed = proposal.status !== "lapsed";
      const { dueOn } = owed ? dueDate({ ...clockOf(opened), calendar: valfiorita.calendar }) : { dueOn: null };
      expect(opened.dueOn).toBe(dueOn?.toString() ?? null);
      const closedOn = opened.closedOn ? Temporal.PlainDate.from(opened.closedOn) : null;
      expect(closedOn === null).toBe(isExamined(proposal.status) || proposal.status === "collecting");
      if (isOverdue({ dueOn, closedOn }, today(now))) late[closedOn ? "closed" : "open"].push(proposal.title);
    }
    expect(late.open).toEqual(["Zona 30 nelle vie attorno alla pieve e alla scuola dell’infanzia"]);
    expect(late.closed).toEqual(["Un’altalena per tutti al parco di San Martino"]);
  });

  const clockOf = (opened: typeof cases.$inferSelect) => ({
    openedOn: Temporal.PlainDate.from(opened.openedOn),
    term: { amount: opened.termAmount, unit: opened.termUnit },
    suspensions: valfiorita.suspensions
      .filter(({ caseId }) => caseId === opened.id)
      .map(({ startsOn, endsOn }) => ({
        from: Temporal.PlainDate.from(startsOn),
        to: endsOn ? Temporal.PlainDate.from(endsOn) : null,
      })),
  });
});

describe("once begun", () => {
  beforeAll(async () => {
    expect(await seed()).toBe(true);
  });

  test("does nothing a second time", async () => {
    expect(await seed()).toBe(false);
    expect(await db.$count(municipality)).toBe(1);
    expect(await db.$count(proposals, isNull(proposals.splitFromId))).toBe(told.length + petitions.length);
  });

  test("gives each proposal the supports its story tells, each with its event", async () => {
    const counted = await db
      .select({ title: proposals.title, supports: sql<number>`count(${supports.voice})::int` })
      .from(proposals)
      .leftJoin(supports, and(eq(supports.proposalId, proposals.id), isNull(supports.viaId)))
      .where(isNull(proposals.splitFromId))
      .groupBy(proposals.title);
    const counts = new Map(counted.map((row) => [row.title, row.supports]));
    const asTold = told.map(({ title, supports }) => [title, supports] as const);
    const asSigned = petitions.map(({ title, signatures }) => [title, signatures] as const);
    expect(counts).toEqual(new Map([...asTold, ...asSigned]));
    expect(await db.$count(events, eq(events.type, "proposal.supported"))).toBe(
      await db.$count(supports, isNull(supports.viaId)),
    );
  });

  test("says of nobody where they were born: a fiscal code tells it, and no identity provider does", async () => {
    expect(await db.$count(people)).toBeGreaterThan(0);
    expect(await db.$count(people, isNotNull(people.birthPlace))).toBe(0);
  });

  test("knows again who signs in, with or without a fiscal code", async () => {
    const known = { locale: "it", level: 2, birthDate: null, email: null } as const;
    for (const { subject, persona } of accountsAt("cie")) {
      const { givenName, familyName } = persona;
      const code = persona.fiscalCode === null ? null : fiscalCode.parse(persona.fiscalCode);
      const door = code === null ? "eidas" : "cie";
      const identity = {
        ...known,
        issuer: env().OIDC_ISSUER,
        subject,
        door,
        fiscalCode: code,
        givenName,
        familyName,
      } as const;
      const { personId } = await admitPerson(identity, "it");
      const written = await db.$count(proposals, eq(proposals.authorId, personId));
      expect(written, persona.id).toBe(told.filter(({ author }) => author === persona.id).length);
    }
  });
});
