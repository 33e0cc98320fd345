// SPDX-License-Identifier: AGPL-3.0-or-later
import { inArray } from "drizzle-orm";
import { events } from "#db/schema/journal.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import { proposalSupported } from "#lib/proposals/events.ts";
import { signersOf } from "./co-authors.ts";
import { momentBetween } from "./moments.ts";
import { type Account, accountOf } from "./people.ts";
import { type Cast, dateOf, type Scene } from "./scene.ts";

/** A support on its way into the database. */
export type Support = { at: Temporal.Instant; cast: Cast; person: Account; channel: "online" | "paper" };

/** Born before this year, some come to the counter. */
const counterGeneration = 1955;

/** Who supports a proposal, and when: its own neighbourhood first, until `closed`. */
export function supportsOf(scene: Scene, cast: Cast, closed: Temporal.Instant): Support[] {
  const { accounts, chance } = scene;
  const signing = new Set([cast.author.id, ...signersOf(scene, cast.proposal.title)]);
  const willing = [...accounts.values()]
    .filter(({ id, zone }) => !signing.has(id) && zone !== null)
    .map((person) => ({ person, distance: chance() + (person.zone === cast.proposal.zone ? 0 : 0.45) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, cast.proposal.supports);
  return willing.map(({ person }) => ({
    at: momentBetween(cast.filedAt, closed, chance()),
    cast,
    person,
    channel: person.bornIn < counterGeneration && chance() < 0.4 ? "paper" : "online",
  }));
}

/** Writes many supports at once, each with its event; an officer enters those that come on paper. */
export async function writeSupports(tx: Transaction, scene: Scene, given: readonly Support[]): Promise<void> {
  if (given.length === 0) return;
  // Whose voice a merge brought along, and who supports here too, is counted as having done it here.
  await tx
    .insert(supports)
    .values(
      given.map(({ at, cast, person, channel }) => ({
        proposalId: cast.id,
        voice: person.voice,
        personId: person.id,
        channel,
        createdAt: dateOf(at),
      })),
    )
    .onConflictDoUpdate({ target: [supports.proposalId, supports.voice], set: { viaId: null } });
  const filed = await tx
    .select({ id: proposals.id, caseId: proposals.caseId })
    .from(proposals)
    .where(inArray(proposals.id, [...new Set(given.map(({ cast }) => cast.id))]));
  const caseOf = new Map(filed.map(({ id, caseId }) => [id, caseId]));
  const clerk = accountOf(scene.accounts, "silvia-guerrini").id;
  await tx.insert(events).values(
    given.map(({ at, cast, person, channel }) => {
      const caseId = caseOf.get(cast.id) ?? null;
      const { type, subject, isPublic, payload } = proposalSupported({ id: cast.id, caseId }, { channel });
      const actor =
        channel === "paper"
          ? ({ actorKind: "counter", actorId: clerk, onBehalfOf: person.id } as const)
          : ({ actorKind: "citizen", actorId: person.id } as const);
      const about = { type, subjectKind: subject.kind, subjectId: subject.id, caseId, isPublic, payload };
      return { at: dateOf(at), ...about, ...actor };
    }),
  );
}
