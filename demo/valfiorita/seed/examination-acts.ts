// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { joining } from "#db/transaction.ts";
import { romeTimeZone, today } from "#lib/kernel/clock.ts";
import { admitProposal } from "#lib/proposals/commands/admit-proposal.ts";
import { askOpinion } from "#lib/proposals/commands/ask-opinion.ts";
import { callMeeting } from "#lib/proposals/commands/call-meeting.ts";
import { callOffMeeting } from "#lib/proposals/commands/call-off-meeting.ts";
import { closeProposal } from "#lib/proposals/commands/close-proposal.ts";
import { declareInadmissible } from "#lib/proposals/commands/declare-inadmissible.ts";
import { estimateCost } from "#lib/proposals/commands/estimate-cost.ts";
import { giveOpinion } from "#lib/proposals/commands/give-opinion.ts";
import { mergeProposal } from "#lib/proposals/commands/merge-proposal.ts";
import { moveMeeting } from "#lib/proposals/commands/move-meeting.ts";
import { planStep } from "#lib/proposals/commands/plan-step.ts";
import { publishMinutes } from "#lib/proposals/commands/publish-minutes.ts";
import { reportStep } from "#lib/proposals/commands/report-step.ts";
import { splitProposal } from "#lib/proposals/commands/split-proposal.ts";
import { valuateProposal } from "#lib/proposals/commands/valuate-proposal.ts";
import { type Examination, examinations } from "../examinations.ts";
import { drawPhotograph } from "../photographs.ts";
import { momentAtTheOffice } from "./moments.ts";
import { officer } from "./office-acts.ts";
import type { Act, Cast, Scene } from "./scene.ts";

type At = Temporal.Instant;
type Entry = { on: number; perform: (at: At) => Promise<unknown> };

/** What a story needs to be told: whose proposal it is, who examines it, and the number of another by its title. */
type Teller = { scene: Scene; cast: Cast; unit: string; numberOf: (title: string) => Promise<string> };

/** The acts of the office on a proposal, by the commands of the room at the moments of the past, in their order. */
export function examinationActs(teller: Teller, told: readonly Act[]): Act[] {
  const { scene, cast } = teller;
  const examination = examinations.find(({ title }) => title === cast.proposal.title);
  const entries = examination ? entriesOf(examination, teller).toSorted((one, other) => one.on - other.on) : [];
  const filedOn = today(cast.filedAt);
  const acts: Act[] = [];
  for (const { on, perform } of entries) {
    const day = filedOn.add({ days: on });
    const before = [...told, ...acts].filter(({ at }) => Temporal.PlainDate.compare(today(at), day) <= 0);
    const after = before.reduce((last, { at }) => later(last, at), cast.filedAt);
    const at = momentAtTheOffice({ ...scene, day, after, fraction: scene.chance() });
    acts.push({ at, perform: (tx) => joining(tx, () => perform(at).then(() => undefined)) });
  }
  return acts;
}

const later = (one: At, other: At) => (Temporal.Instant.compare(one, other) > 0 ? one : other);

function entriesOf(told: Examination, teller: Teller): Entry[] {
  const { scene, cast, unit, numberOf } = teller;
  const proposalId = cast.id;
  const examiner = officer(scene, unit);
  const { admitted, cost, scores, split, inadmissible, merged } = told;
  const entries: Entry[] = [];
  const add = (on: number | undefined, perform: Entry["perform"]) => on !== undefined && entries.push({ on, perform });

  add(admitted?.on, (at) => admitProposal(examiner, { proposalId, reason: admitted?.reason ?? "" }, at));
  add(inadmissible?.on, (at) => declareInadmissible(examiner, { proposalId, reason: inadmissible?.reason ?? "" }, at));
  add(cost?.on, (at) =>
    estimateCost(examiner, { proposalId, cost: cost?.cents ?? 0, costNote: cost?.note ?? null }, at),
  );
  add(scores?.on, (at) => valuateProposal(examiner, { proposalId, scores: scores?.marks ?? {} }, at));
  add(split?.on, (at) =>
    splitProposal(
      examiner,
      {
        proposalId,
        newId: randomUUID(),
        title: split?.title ?? "",
        body: split?.body ?? "",
        reason: split?.reason ?? "",
      },
      at,
    ),
  );
  add(merged?.on, async (at) =>
    mergeProposal(examiner, { proposalId, into: await numberOf(merged?.into ?? ""), reason: merged?.reason ?? "" }, at),
  );
  return [...entries, ...opinionEntries(told, teller), ...meetingEntries(told, teller), ...doneEntries(told, teller)];
}

const opinionEntries = ({ opinions = [] }: Examination, { scene, cast, unit }: Teller): Entry[] =>
  opinions.flatMap(({ unit: asked, question, within, given, ...opinion }) => {
    let opinionId = "";
    const ask = async (at: At) => {
      const dueOn = today(at).add({ days: within }).toString();
      const request = { proposalId: cast.id, unitCode: asked, question, dueOn };
      opinionId = (await askOpinion(officer(scene, unit), request, at)).opinionId;
    };
    const entries: Entry[] = [{ on: opinion.asked, perform: ask }];
    if (!given) return entries;
    const { on, position, text } = given;
    const give = (at: At) => giveOpinion(officer(scene, asked), { opinionId, position, text }, at);
    return [...entries, { on, perform: give }];
  });

function meetingEntries({ meeting }: Examination, { scene, cast, unit }: Teller): Entry[] {
  if (!meeting) return [];
  const { called, held, hour, place, minutes, moved, calledOff } = meeting;
  let meetingId = "";
  const on = (days: number) => {
    const day = today(cast.filedAt).add({ days });
    return {
      startsAt: day.toZonedDateTime({ timeZone: romeTimeZone, plainTime: { hour } }).toInstant(),
      place,
      link: null,
    };
  };
  const call = async (at: At) => {
    meetingId = (await callMeeting(officer(scene, unit), { proposalId: cast.id, ...on(held) }, at)).meetingId;
  };
  const move = (at: At) =>
    moveMeeting(officer(scene, unit), { meetingId, ...on(moved?.held ?? held), reason: moved?.reason ?? "" }, at);
  const callOff = (at: At) =>
    callOffMeeting(officer(scene, unit), { meetingId, callingOffReason: calledOff?.reason ?? "" }, at);
  const publish = (at: At) => publishMinutes(officer(scene, unit), { meetingId, minutes: minutes?.text ?? "" }, at);
  return [
    { on: called, perform: call },
    ...(moved ? [{ on: moved.on, perform: move }] : []),
    ...(calledOff ? [{ on: calledOff.on, perform: callOff }] : []),
    ...(minutes ? [{ on: minutes.on, perform: publish }] : []),
  ];
}

function doneEntries({ implementation }: Examination, { scene, cast, unit }: Teller): Entry[] {
  if (!implementation) return [];
  const { steps, closed } = implementation;
  const proposalId = cast.id;
  const doer = officer(scene, unit);
  const entries = steps.flatMap(({ planned, title, within, reports }) => {
    let stepId = "";
    const plan = async (at: At) => {
      const dueOn = today(at).add({ days: within }).toString();
      stepId = (await planStep(doer, { proposalId, title, dueOn }, at)).stepId;
    };
    const report = reports.map(({ on, photo, ...told }) => ({
      on,
      perform: async (at: At) => {
        const picture = photo ? await drawPhotograph(photo) : null;
        return reportStep(doer, { stepId, ...told, alternative: photo ?? null, photo: picture }, at);
      },
    }));
    return [{ on: planned, perform: plan }, ...report];
  });
  if (!closed) return entries;
  const { on, closing, note } = closed;
  const close = (at: At) => closeProposal(doer, { proposalId, closing, closingNote: note }, at);
  return [...entries, { on, perform: close }];
}
