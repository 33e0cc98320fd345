// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Transaction } from "#db/transaction.ts";
import {
  requestAnswered,
  requestClosed,
  requestConfirmed,
  requestIntegrated,
  requestIntegrationAsked,
  requestReceived,
  requestTakenInCharge,
} from "#lib/assistance/events.ts";
import { lockOpened, saveRequest } from "#lib/assistance/lock-request.ts";
import { openAsCase } from "#lib/assistance/open-as-case.ts";
import { type Asker, writeRequest } from "#lib/assistance/write-request.ts";
import { assignCase } from "#lib/cases/commands/assign-case.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { resumeCase, suspendCase } from "#lib/cases/commands/suspend-case.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { isOverdue } from "#lib/cases/term.ts";
import { type Actor, system } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { numbersFrom } from "../../numbers.ts";
import { type DemoRequest, requests } from "../requests.ts";
import { momentAtHome, momentAtTheOffice } from "./moments.ts";
import { officer } from "./office-acts.ts";
import { accountOf } from "./people.ts";
import { type Act, dateOf, recordPastEvent, type Scene } from "./scene.ts";

type At = Temporal.Instant;
type Step = (tx: Transaction, at: At) => Promise<unknown>;

/** What was asked and reported, and what the offices did about it. Its chance is its own: the other stories stay as they are. */
export function requestActs(scene: Scene): Act[] {
  const chance = numbersFrom(4_112);
  return requests.flatMap((request) => actsOf({ ...scene, chance }, request));
}

function actsOf(scene: Scene, request: DemoRequest): Act[] {
  const id = randomUUID();
  const filedAt = momentAtHome(scene.now, request.filed, scene.chance());
  const acts: Act[] = [{ at: filedAt, perform: (tx) => file(tx, scene, id, request, filedAt) }];
  const add = (days: number | undefined, perform: Step, isOffice = true) => {
    if (days === undefined || days > request.filed) return;
    const after = acts.at(-1)?.at ?? filedAt;
    const day = today(filedAt).add({ days });
    const at = isOffice
      ? momentAtTheOffice({ ...scene, day, after, fraction: scene.chance() })
      : later(after, momentAtHome(scene.now, request.filed - days, scene.chance()));
    acts.push({ at, perform: async (tx) => void (await perform(tx, at)) });
  };
  const { unit, taken, asked, answered, closed } = request;
  if (!unit) return acts;
  const who = officer(scene, unit);
  add(taken, (tx, at) => take(tx, id, who, unit, at));
  if (asked) add(asked.after, (tx, at) => ask(tx, id, who, asked.request, at));
  const added = asked?.integration;
  if (added) add(added.after, (tx, at) => integrate(tx, id, actorOf(scene, request), added.words, at), false);
  if (answered) add(answered.after, (tx, at) => answer(tx, id, who, answered, at));
  if (closed) add(closed.after, (tx, at) => close(tx, id, who, closed.words, at));
  return acts;
}

const later = (one: At, other: At) => (Temporal.Instant.compare(one, other) < 0 ? other : one.add({ minutes: 30 }));

const actorOf = ({ accounts }: Scene, { from }: DemoRequest): Actor =>
  "persona" in from ? { kind: "citizen", personId: accountOf(accounts, from.persona).id, level: 2 } : system;

function askerOf({ accounts }: Scene, { from }: DemoRequest): Asker {
  if ("persona" in from) {
    return { personId: accountOf(accounts, from.persona).id, name: null, email: null, phone: null, locale: "it" };
  }
  return { personId: null, name: from.name, email: from.email, phone: from.phone ?? null, locale: "it" };
}

async function file(tx: Transaction, scene: Scene, id: string, told: DemoRequest, at: At): Promise<void> {
  const { kind, subject, body, faulty = null, page = null, topic = null, channel } = told;
  const place = { point: null, address: null, zoneCode: null };
  const content = { id, kind, subject, body, faulty, page, topicCode: topic, place };
  const how = { channel, photos: [], uploadedBy: null };
  const { request } = await writeRequest(tx, askerOf(scene, told), content, how, at);
  const opened = await openAsCase(tx, request, at);
  const subjectOf = { ...request, caseId: opened.id };
  const { dueOn } = opened;
  const byLink = channel === "online" && request.personId === null;
  const actor = channel === "online" ? actorOf(scene, told) : officer(scene, "participation");
  const fact = byLink ? requestConfirmed(subjectOf, { dueOn }) : requestReceived(subjectOf, { dueOn, channel });
  await recordPastEvent(tx, actor, fact, at);
}

async function take(tx: Transaction, id: string, who: Actor & { kind: "staff" }, unitCode: string, at: At) {
  const { request, case: opened } = await lockOpened(tx, id);
  await saveRequest(tx, id, { status: "in-charge" });
  await assignCase(tx, opened.id, { officerId: who.personId, unitCode });
  await recordPastEvent(tx, who, requestTakenInCharge(request, { unitCode }), at);
}

async function ask(tx: Transaction, id: string, who: Actor, words: string, at: At): Promise<void> {
  const { request, case: opened } = await lockOpened(tx, id);
  const integrationUntil = await lastDay(tx, "assistance.integration-term", today(at));
  await saveRequest(tx, id, { status: "awaiting-integration", integrationRequest: words, integrationUntil });
  await suspendCase(tx, opened.id, "integration", at);
  await recordPastEvent(tx, who, requestIntegrationAsked(request), at);
}

async function integrate(tx: Transaction, id: string, who: Actor, words: string, at: At): Promise<void> {
  const { request, case: opened } = await lockOpened(tx, id);
  await saveRequest(tx, id, { status: "in-charge", integration: words });
  const dueOn = await resumeCase(tx, opened, at);
  await recordPastEvent(tx, who, requestIntegrated(request, { dueOn }), at);
}

type Answered = NonNullable<DemoRequest["answered"]>;

async function answer(tx: Transaction, id: string, who: Actor, { outcome, words }: Answered, at: At): Promise<void> {
  const { request, case: opened } = await lockOpened(tx, id);
  await saveRequest(tx, id, { status: "answered", outcome, answer: words, answeredAt: dateOf(at) });
  await closeCase(tx, opened.id, at);
  const dueOn = opened.dueOn ? Temporal.PlainDate.from(opened.dueOn) : null;
  const inTerm = !isOverdue({ dueOn, closedOn: null }, today(at));
  await recordPastEvent(tx, who, requestAnswered(request, { outcome, inTerm }), at);
}

async function close(tx: Transaction, id: string, who: Actor, words: string, at: At): Promise<void> {
  const { request } = await lockOpened(tx, id);
  await saveRequest(tx, id, { status: "closed", closingNote: words, closedAt: dateOf(at) });
  await recordPastEvent(tx, who, requestClosed(request), at);
}
