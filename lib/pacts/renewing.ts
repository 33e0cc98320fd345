// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, notInArray } from "drizzle-orm";
import { pactReports } from "#db/schema/pact-life.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Transaction } from "#db/transaction.ts";
import { openCase } from "#lib/cases/commands/open-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { Conflict, Refusal } from "#lib/kernel/errors.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { carryGroup, carryPapers } from "./carry-into-renewal.ts";
import { renewalOpened } from "./life-events.ts";
import { isPeriodOver } from "./life-vocabulary.ts";
import { dateOf, type LivePact } from "./lock-life.ts";
import { owedBy } from "./owed.ts";
import { ended, hasLife } from "./vocabulary.ts";

/**
 * A further pact for the same commons by the same people, under examination with a case of its own (art. 9, c. 7: after
 * what was done was verified, so no report may be missing). Group and papers go on in it. Answers its number.
 */
export async function renew(
  tx: Transaction,
  actor: Actor,
  life: LivePact,
  months: number,
  at: Temporal.Instant,
): Promise<string> {
  if (life.authorId === null) throw new Refusal("pact-life.refusals.nobodyToRenew");
  await assertNotRenewed(tx, life.id);
  await assertReported(tx, life, at);
  const key = life.kind === "complex" ? "pacts.review-term-complex" : "pacts.review-term-ordinary";
  const id = crypto.randomUUID();
  const opened = await openCase(
    tx,
    {
      kind: "pact",
      subjectId: id,
      title: life.title,
      unitCode: life.unitCode,
      term: (await rulesInForce(tx, [key], today(at)))[key],
    },
    at,
  );
  const { kind, kindReason, intensity, authorId, applicantKind, associationId, applicantName } = life;
  const { title, summary, commonsId, topicCode, zoneCode, address, longitude, latitude, area, rhythm, answers } = life;
  await tx.insert(pacts).values({
    id,
    status: "under-review",
    number: opened.number,
    caseId: opened.id,
    renewsId: life.id,
    ...{ kind, kindReason, intensity, authorId, applicantKind, associationId, applicantName },
    ...{ title, summary, commonsId, topicCode, zoneCode, address, longitude, latitude, area, rhythm, answers },
    durationMonths: months,
    managerId: life.managerId,
    contactId: life.contactId,
    createdAt: dateOf(at),
    updatedAt: dateOf(at),
    submittedAt: dateOf(at),
  });
  const pact = { id, caseId: opened.id };
  await recordEvent(tx, actor, renewalOpened(pact, { from: life.number ?? "" }), at);
  await carryPapers(tx, { from: life.id, pact });
  await carryGroup(tx, actor, { from: life.id, pact }, at);
  return opened.number;
}

/** One pact goes on in one other; where nothing came of that, it can be asked for again. */
export async function assertNotRenewed(tx: Transaction, pactId: string): Promise<void> {
  const cameToNothing = ended.filter((status) => !hasLife(status));
  const [next] = await tx
    .select({ number: pacts.number })
    .from(pacts)
    .where(and(eq(pacts.renewsId, pactId), notInArray(pacts.status, cameToNothing)));
  if (next) throw new Conflict("pact-life.refusals.renewedAlready", { number: next.number ?? "" });
}

/** Every report whose period has ended was accepted. */
async function assertReported(tx: Transaction, life: LivePact, at: Temporal.Instant): Promise<void> {
  const on = today(at);
  const due = (await owedBy(tx, life, on)).filter((report) => isPeriodOver(report, on.toString()));
  const accepted = await tx
    .select({ kind: pactReports.kind, fromDay: pactReports.fromDay })
    .from(pactReports)
    .where(and(eq(pactReports.pactId, life.id), eq(pactReports.state, "accepted")));
  const has = (owed: { kind: string; fromDay: string }) =>
    accepted.some(({ kind, fromDay }) => kind === owed.kind && fromDay === owed.fromDay);
  if (!due.every(has)) throw new Refusal("pact-life.refusals.reportsMissing");
}
