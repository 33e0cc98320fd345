// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import {
  pactAsks,
  pactDisputes,
  pactEndNotices,
  pactInsured,
  pactLoans,
  pactReports,
  pactRequests,
  pactWork,
} from "#db/schema/pact-life.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";

const about = { number: pacts.number, title: pacts.title };

/** What a person wrote, asked and decided while pacts lived, for the copy they may ask for. */
export async function lifeData(personId: string) {
  const [work, requests, loans, insured, reports] = await Promise.all([
    db
      .select({ ...about, workedOn: pactWork.workedOn, minutes: pactWork.minutes, done: pactWork.done })
      .from(pactWork)
      .innerJoin(pacts, eq(pacts.id, pactWork.pactId))
      .where(eq(pactWork.writtenBy, personId))
      .orderBy(asc(pactWork.workedOn)),
    db
      .select({
        ...about,
        kind: pactRequests.kind,
        what: pactRequests.what,
        askedAt: pactRequests.askedAt,
        dueOn: pactRequests.dueOn,
        outcome: pactRequests.outcome,
        answer: pactRequests.answer,
      })
      .from(pactRequests)
      .innerJoin(pacts, eq(pacts.id, pactRequests.pactId))
      .where(eq(pactRequests.askedBy, personId))
      .orderBy(asc(pactRequests.askedAt)),
    db
      .select({ ...about, what: pactLoans.what, receivedAt: pactLoans.receivedAt, returnedOn: pactLoans.returnedOn })
      .from(pactLoans)
      .innerJoin(pacts, eq(pacts.id, pactLoans.pactId))
      .where(eq(pactLoans.receivedBy, personId))
      .orderBy(asc(pactLoans.receivedAt)),
    // The names on the list are those of others.
    db
      .select({ ...about, fromDay: pactInsured.fromDay, toDay: pactInsured.toDay, writtenAt: pactInsured.writtenAt })
      .from(pactInsured)
      .innerJoin(pacts, eq(pacts.id, pactInsured.pactId))
      .where(eq(pactInsured.writtenBy, personId))
      .orderBy(asc(pactInsured.writtenAt)),
    db
      .select({
        ...about,
        kind: pactReports.kind,
        fromDay: pactReports.fromDay,
        toDay: pactReports.toDay,
        objectives: pactReports.objectives,
        actions: pactReports.actions,
        results: pactReports.results,
        resources: pactReports.resources,
        beneficiaries: pactReports.beneficiaries,
        difficulties: pactReports.difficulties,
        submittedAt: pactReports.submittedAt,
      })
      .from(pactReports)
      .innerJoin(pacts, eq(pacts.id, pactReports.pactId))
      .where(eq(pactReports.submittedBy, personId))
      .orderBy(asc(pactReports.submittedAt)),
  ]);
  return { work, requests, loans, insured, reports, ...(await changesData(personId)) };
}

async function changesData(personId: string) {
  const [asks, answers, notices, disputes] = await Promise.all([
    asksOf(eq(pactAsks.askedBy, personId)),
    asksOf(eq(pactAsks.decidedBy, personId)),
    db
      .select({
        ...about,
        kind: pactEndNotices.kind,
        reason: pactEndNotices.reason,
        givenAt: pactEndNotices.givenAt,
        untilDay: pactEndNotices.untilDay,
        takenBackReason: pactEndNotices.takenBackReason,
      })
      .from(pactEndNotices)
      .innerJoin(pacts, eq(pacts.id, pactEndNotices.pactId))
      .where(eq(pactEndNotices.givenBy, personId))
      .orderBy(asc(pactEndNotices.givenAt)),
    db
      .select({
        ...about,
        matter: pactDisputes.matter,
        openedAt: pactDisputes.openedAt,
        proposal: pactDisputes.proposal,
        closing: pactDisputes.closing,
        closedAt: pactDisputes.closedAt,
      })
      .from(pactDisputes)
      .innerJoin(pacts, eq(pacts.id, pactDisputes.pactId))
      .where(eq(pactDisputes.openedBy, personId))
      .orderBy(asc(pactDisputes.openedAt)),
  ]);
  return { asks, answers, notices, disputes };
}

const asksOf = (which: ReturnType<typeof eq>) =>
  db
    .select({
      ...about,
      kind: pactAsks.kind,
      reason: pactAsks.reason,
      months: pactAsks.months,
      endOn: pactAsks.endOn,
      askedAt: pactAsks.askedAt,
      isGranted: pactAsks.isGranted,
      answer: pactAsks.answer,
      decidedAt: pactAsks.decidedAt,
    })
    .from(pactAsks)
    .innerJoin(pacts, eq(pacts.id, pactAsks.pactId))
    .where(which)
    .orderBy(asc(pactAsks.askedAt));

/** What they did while pacts lived is theirs. */
export const carryLife: PersonCarrier = async (tx, { personId: from }, { personId }) => {
  await tx.update(pactWork).set({ writtenBy: personId }).where(eq(pactWork.writtenBy, from));
  await tx.update(pactRequests).set({ askedBy: personId }).where(eq(pactRequests.askedBy, from));
  await tx.update(pactLoans).set({ receivedBy: personId }).where(eq(pactLoans.receivedBy, from));
  await tx.update(pactInsured).set({ writtenBy: personId }).where(eq(pactInsured.writtenBy, from));
  await tx.update(pactReports).set({ submittedBy: personId }).where(eq(pactReports.submittedBy, from));
  await tx.update(pactAsks).set({ askedBy: personId }).where(eq(pactAsks.askedBy, from));
  await tx.update(pactAsks).set({ decidedBy: personId }).where(eq(pactAsks.decidedBy, from));
  await tx.update(pactEndNotices).set({ givenBy: personId }).where(eq(pactEndNotices.givenBy, from));
  await tx.update(pactDisputes).set({ openedBy: personId }).where(eq(pactDisputes.openedBy, from));
};
