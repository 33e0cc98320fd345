// SPDX-License-Identifier: AGPL-3.0-or-later
import { cases, registerCounters, suspensions } from "#db/schema/cases.ts";
import { proposals } from "#db/schema/proposals.ts";
import { protocolRegister } from "#db/schema/protocol.ts";
import type { Transaction } from "#db/transaction.ts";
import type { TermUnit } from "#lib/cases/vocabulary.ts";
import { today } from "#lib/kernel/clock.ts";
import { participationUnitCode } from "#lib/organisation/queries.ts";
import type { RuleInForce } from "#lib/rules/queries.ts";
import { responsibleFor } from "../valfiorita/employees.ts";
import { accountOf, zoneCodeOf } from "../valfiorita/seed/people.ts";
import { dateOf, type Scene } from "../valfiorita/seed/scene.ts";
import type { Planned } from "./plan.ts";
import { anotherAnswer, anotherText, integrationRequest } from "./texts.ts";

/** A planned proposal with everything that is written of it. */
export type Filed = { planned: Planned; case: typeof cases.$inferInsert; proposal: typeof proposals.$inferInsert };

/** Gives each planned proposal, the oldest first, its text, its author and its number in the register. */
export function fileAll(
  planned: readonly Planned[],
  { scene, term, authors }: { scene: Scene; term: RuleInForce; authors: readonly string[] },
): Filed[] {
  const last = new Map<number, number>();
  return planned.map((one, index) => {
    const { year } = today(one.filedAt);
    const sequence = (last.get(year) ?? 0) + 1;
    last.set(year, sequence);
    return file(one, { scene, term, year, sequence, authorId: authors[index % authors.length] ?? "" });
  });
}

/** What the office gives to who is asked for more. */
const daysToAdd = 30;

type Filing = { scene: Scene; term: RuleInForce; year: number; sequence: number; authorId: string };

function file(planned: Planned, { scene, term, year, sequence, authorId }: Filing): Filed {
  const { id, caseId, status, filedAt, takenAt, closedAt, suspendedAt, dueOn } = planned;
  const { title, body, topic, zone, address, at } = anotherText(scene.chance);
  const { unit, outcome, answer, next } = anotherAnswer(scene.chance);
  const officerId = takenAt ? accountOf(scene.accounts, responsibleFor(unit).id).id : null;
  const number = `${year}-${String(sequence).padStart(6, "0")}`;
  const answered = status === "answered" && closedAt !== null;
  return {
    planned,
    case: {
      ...{ id: caseId, subjectId: id, title, kind: "proposal", year, sequence, number, officerId, dueOn },
      unitCode: takenAt ? unit : participationUnitCode,
      openedOn: today(filedAt).toString(),
      countsFrom: today(filedAt).toString(),
      closedOn: closedAt ? today(closedAt).toString() : null,
      ruleKey: term.key,
      termAmount: term.value,
      termUnit: term.unit as TermUnit,
      termReference: term.legalReference,
      protocolState: "registered",
      protocolNumber: `P-${number}`,
      createdAt: dateOf(filedAt),
    },
    proposal: {
      ...{ id, caseId, status, authorId, title, body, topicCode: topic, zoneCode: zoneCodeOf(zone) },
      ...{ address, longitude: at?.[0], latitude: at?.[1] },
      createdAt: dateOf(filedAt),
      updatedAt: dateOf(closedAt ?? suspendedAt ?? takenAt ?? filedAt),
      submittedAt: dateOf(filedAt),
      integrationRequest: suspendedAt ? integrationRequest : null,
      integrationUntil: suspendedAt ? today(suspendedAt).add({ days: daysToAdd }).toString() : null,
      withdrawnAt: status === "withdrawn" && closedAt ? dateOf(closedAt) : null,
      ...(answered && {
        ...{ outcome, answer: answer.join("\n\n"), answeredAt: dateOf(closedAt), nextSteps: next?.steps },
        nextStepsBy: today(closedAt)
          .add({ days: next?.within ?? 30 })
          .toString(),
      }),
    },
  };
}

/** Rows of one statement: PostgreSQL takes 65,535 parameters at most. */
const rowsAtOnce = 1_000;

const inParts = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, part) =>
    rows.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce),
  );

export async function writeFiled(tx: Transaction, filed: readonly Filed[]): Promise<void> {
  for (const part of inParts(filed)) {
    await tx.insert(cases).values(part.map((one) => one.case));
    await tx.insert(proposals).values(part.map((one) => one.proposal));
    await tx.insert(protocolRegister).values(
      part.map(({ case: { year, sequence, number }, planned: { caseId, filedAt } }) => ({
        ...{ caseId, year, sequence, number: `P-${number}`, registeredAt: dateOf(filedAt) },
      })),
    );
  }
  const suspended = filed.flatMap(({ planned: { caseId, suspendedAt } }) =>
    suspendedAt ? [{ caseId, reason: "integration" as const, startsOn: today(suspendedAt).toString() }] : [],
  );
  if (suspended.length > 0) await tx.insert(suspensions).values(suspended);
  const last = new Map(filed.map((one) => [one.case.year, one.case.sequence]));
  await tx.insert(registerCounters).values([...last].map(([year, sequence]) => ({ year, last: sequence })));
}
