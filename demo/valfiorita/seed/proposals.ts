// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { findFiled } from "#lib/proposals/queries.ts";
import { endsInExamination } from "../examinations.ts";
import { proposals } from "../proposals.ts";
import { draft, integrate, submit, withdraw } from "./author-acts.ts";
import { castOf } from "./cast.ts";
import { discussionActs } from "./discussions.ts";
import { examinationActs } from "./examination-acts.ts";

import { momentAtHome, momentAtTheOffice } from "./moments.ts";
import { answer, requestIntegration, takeCharge } from "./office-acts.ts";
import { petitionStories } from "./petitions.ts";
import type { Act, Cast, Scene } from "./scene.ts";
import { type Support, supportsOf, writeSupports } from "./supports.ts";

/** Lets everything happen again in the order of the calendar, so that register and journal read as they should. */
export async function seedProposals(tx: Transaction, scene: Scene, others: readonly Act[] = []): Promise<void> {
  const casts = proposals.map((proposal) => castOf(scene, proposal));
  const numberOf = (title: string) => numberOfFiled(tx, casts, title);
  const told = casts.map((cast) => {
    const acts = actsOf(scene, cast);
    const { story } = cast.proposal;
    const examined = "unit" in story ? examinationActs({ scene, cast, unit: story.unit, numberOf }, acts) : [];
    return { cast, acts, examined };
  });
  const supported = told.flatMap(({ cast, acts, examined }) =>
    supportsOf(scene, cast, closingOf(scene, cast, acts, examined)),
  );
  const signed = petitionStories(scene);
  const acts = [
    ...told.flatMap((story) => [...story.acts, ...story.examined]),
    ...others,
    ...signed.acts,
    ...discussionActs(scene, casts),
  ];
  const supports = [...supported, ...signed.supports];

  const waiting = supports.sort(byTime);
  for (const act of acts.sort(byTime)) {
    await writeSupports(tx, scene, takeUntil(waiting, act.at));
    await act.perform(tx);
  }
  await writeSupports(tx, scene, waiting);
  // The commands of the room left jobs behind; whom they would tell heard of it at the time.
  await tx.execute(sql`delete from pgboss.job where name = 'reactions'`);
}

async function numberOfFiled(tx: Transaction, casts: readonly Cast[], title: string): Promise<string> {
  const cast = casts.find(({ proposal }) => proposal.title === title);
  const filed = cast && (await findFiled(cast.id, tx));
  if (!filed) throw new Error(`${title} is not filed yet`);
  return filed.number;
}

const byTime = (one: { at: Temporal.Instant }, other: { at: Temporal.Instant }) =>
  Temporal.Instant.compare(one.at, other.at);

/** Takes out of the waiting what came by then. */
function takeUntil(waiting: Support[], at: Temporal.Instant): Support[] {
  const first = waiting.findIndex((support) => Temporal.Instant.compare(support.at, at) >= 0);
  return waiting.splice(0, first === -1 ? waiting.length : first);
}

function actsOf(scene: Scene, cast: Cast): Act[] {
  const { story } = cast.proposal;
  const acts: Act[] = [];
  const home = (days: number) => momentAtHome(scene.now, cast.proposal.filed - days, scene.chance());
  const office = (days: number) =>
    momentAtTheOffice({
      ...scene,
      day: today(cast.filedAt).add({ days }),
      after: acts.at(-1)?.at ?? cast.filedAt,
      fraction: scene.chance(),
    });
  const add = (at: Temporal.Instant, perform: Act["perform"]) => acts.push({ at, perform });

  const draftedAt = cast.filedAt.subtract({ minutes: 20 + Math.floor(scene.chance() * 70) });
  add(draftedAt, (tx) => draft(tx, scene, cast, draftedAt));
  if (story.status === "draft") return acts;

  add(cast.filedAt, (tx) => submit(tx, scene, cast, cast.filedAt));
  if (story.status === "withdrawn") {
    const at = home(story.withdrawn);
    add(at, (tx) => withdraw(tx, scene, cast, at));
  }
  if (!("unit" in story)) return acts;

  const { unit } = story;
  const takenAt = office(story.takenInCharge);
  add(takenAt, (tx) => takeCharge(tx, scene, cast, unit, takenAt));

  const request =
    story.status === "awaiting-integration" ? story : story.status === "answered" ? story.integration : undefined;
  if (request) {
    const at = office(request.requested);
    add(at, (tx) => requestIntegration(tx, scene, cast, { unit, request: request.request }, at));
  }
  if (story.status !== "answered") return acts;

  const { integration } = story;
  if (integration) {
    const at = home(integration.received);
    add(at, (tx) => integrate(tx, scene, cast, integration.text, at));
  }
  const answeredAt = office(story.answered);
  add(answeredAt, (tx) => answer(tx, scene, cast, story, answeredAt));
  return acts;
}

/** Until when a proposal could be supported: its answer or its withdrawal, else now. */
function closingOf(
  { now }: Scene,
  { proposal }: Cast,
  acts: readonly Act[],
  examined: readonly Act[],
): Temporal.Instant {
  if (endsInExamination(proposal.title)) return examined.at(-1)?.at ?? now;
  const isClosed = proposal.story.status === "answered" || proposal.story.status === "withdrawn";
  return (isClosed ? acts.at(-1)?.at : undefined) ?? now;
}
