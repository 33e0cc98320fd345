// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction.ts";
import type { Fact } from "#lib/journal/record-event.ts";
import {
  proposalAnswered,
  proposalIntegrationRequested,
  proposalSubmitted,
  proposalTakenInCharge,
  proposalWithdrawn,
} from "#lib/proposals/events.ts";
import type { Filed } from "./filed.ts";
import { voters } from "./voters.ts";

type Told = {
  at: string;
  type: string;
  subject: string;
  case: string;
  by: "citizen" | "staff";
  actor: string;
  payload: Fact["payload"];
};

/**
 * Supports and journal in a few statements. Each proposal is supported by every so many-th voter from a number on, so
 * nobody comes twice; its author's number is the one before the first, so nobody supports themselves.
 */
export async function writeSupportsAndJournal(
  tx: Transaction,
  filed: readonly Filed[],
  now: Temporal.Instant,
): Promise<void> {
  const drives = filed.map(({ planned }, index) => ({
    ...{ id: planned.id, count: planned.supports, first: firstVoter(index), step: stepOf(index) },
    from: planned.filedAt.toString(),
    to: (planned.closedAt ?? now).toString(),
  }));
  await tx.execute(sql`
    insert into supports (proposal_id, voice, person_id, channel, created_at)
    select drive.id, voters.voice, voters.id, 'online',
      drive."from" + (drive."to" - drive."from") * ((turn + 0.5) / drive.count) ^ 2
    from jsonb_to_recordset(${JSON.stringify(drives)}::jsonb)
      as drive(id uuid, count int, first int, step int, "from" timestamptz, "to" timestamptz)
    cross join lateral generate_series(0, drive.count - 1) as turn
    join voters on voters.number = (drive.first + turn::bigint * drive.step) % ${voters}::int`);

  const told = filed.flatMap(eventsOf);
  await tx.execute(sql`
    insert into events (at, type, subject_kind, subject_id, case_id, actor_kind, actor_id, is_public, payload)
    select at, type, 'proposal', subject, "case", "by", actor, is_public, payload
    from (
      select at, type, subject, "case", "by", actor, true as is_public, payload
      from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
        as told(at timestamptz, type text, subject text, "case" uuid, "by" text, actor uuid, payload jsonb)
      union all
      select supports.created_at, 'proposal.supported', supports.proposal_id::text, proposals.case_id, 'citizen',
        supports.person_id, false, jsonb_build_object('channel', supports.channel)
      from supports join proposals on proposals.id = supports.proposal_id
    ) as everything
    order by at`);
}

export const firstVoter = (index: number) => (index * 31) % voters;

export const stepOf = (index: number) => 1 + ((index * 13) % (voters - 1));

/** The number of the voter who is the author: the one from whom the walk would start a step earlier. */
export const authorOf = (index: number) => (firstVoter(index) - stepOf(index) + voters) % voters;

function eventsOf({ planned, case: opened, proposal }: Filed): Told[] {
  const { id, caseId, filedAt, takenAt, suspendedAt, closedAt, status } = planned;
  const subject = { id, caseId };
  const tell = (at: Temporal.Instant, by: Told["by"], { type, payload }: Fact): Told => ({
    ...{ at: at.toString(), type, subject: id, case: caseId, by, payload },
    actor: (by === "staff" ? opened.officerId : proposal.authorId) ?? "",
  });
  const dueOn = opened.dueOn ?? null;
  const inTerm = dueOn === null || opened.closedOn == null || opened.closedOn <= dueOn;
  const told = [tell(filedAt, "citizen", proposalSubmitted(subject, { number: opened.number, dueOn }))];
  if (takenAt) told.push(tell(takenAt, "staff", proposalTakenInCharge(subject, { unitCode: opened.unitCode })));
  if (suspendedAt) told.push(tell(suspendedAt, "staff", proposalIntegrationRequested(subject)));
  if (closedAt && status === "withdrawn") told.push(tell(closedAt, "citizen", proposalWithdrawn(subject)));
  if (closedAt && proposal.outcome) {
    told.push(tell(closedAt, "staff", proposalAnswered(subject, { outcome: proposal.outcome, inTerm })));
  }
  return told;
}
