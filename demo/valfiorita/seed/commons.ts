// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { joining, type Transaction } from "#db/transaction.ts";
import { answerQuestion } from "#lib/calls/commands/answer-question.ts";
import { askQuestion } from "#lib/calls/commands/ask-question.ts";
import { draftCall } from "#lib/calls/commands/draft-call.ts";
import { publishCall } from "#lib/calls/commands/publish-call.ts";
import { reviseCall } from "#lib/calls/commands/revise-call.ts";
import { addCommons } from "#lib/commons/commands/add-commons.ts";
import { attachToCommons } from "#lib/commons/commands/attach-to-commons.ts";
import { listCommons } from "#lib/commons/commands/list-commons.ts";
import { setAvailability } from "#lib/commons/commands/set-availability.ts";
import { suggestCommons } from "#lib/commons/commands/suggest-commons.ts";
import { receivePicture } from "#lib/files/commands/receive-picture.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { numbersFrom } from "../../numbers.ts";
import { calls, commons, type DemoCall, type DemoCommons } from "../commons.ts";
import { drawPhotograph } from "../photographs.ts";
import { momentAtHome, momentAtTheOffice } from "./moments.ts";
import { officer } from "./office-acts.ts";
import { accountOf } from "./people.ts";
import type { Act, Scene } from "./scene.ts";

/** The catalogue of commons, what citizens suggested for it, and the calls. Its chance is its own: the other stories stay as they are. */
export function commonsActs(scene: Scene): Act[] {
  const own = { ...scene, chance: numbersFrom(9_071) };
  const ids = new Map(commons.map(({ name }) => [name, randomUUID()]));
  return [
    ...commons.flatMap((each) => actsOf(own, each, ids.get(each.name) ?? "")),
    ...calls.flatMap((call) => callActs(own, call, ids)),
  ];
}

const office = (scene: Scene, ago: number): Temporal.Instant =>
  momentAtTheOffice({
    ...scene,
    day: today(scene.now).subtract({ days: ago }),
    after: scene.now.subtract({ hours: 24 * (ago + 6) }),
    fraction: scene.chance(),
  });

const act = (at: Temporal.Instant, work: (at: Temporal.Instant) => Promise<unknown>): Act => ({
  at,
  perform: (tx: Transaction) => joining(tx, async () => void (await work(at))),
});

const citizenOf = (scene: Scene, persona: string): Citizen => ({
  kind: "citizen",
  personId: accountOf(scene.accounts, persona).id,
  level: 2,
});

const closed = (corners: DemoCommons["outline"]) =>
  corners ? JSON.stringify({ type: "Polygon", coordinates: [[...corners, corners[0]]] }) : null;

const photographOf = async (shows: string) => receivePicture(await drawPhotograph(shows.toLowerCase()));

function actsOf(scene: Scene, told: DemoCommons, id: string): Act[] {
  const { kind, name, description, availability, suggested, picture = null } = told;
  const staff = officer(scene, "participation");
  const place = { point: told.at ?? null, address: told.address ?? null, zoneCode: told.zone ?? null };
  const acts: Act[] = [];
  if (suggested) {
    const at = momentAtHome(scene.now, told.ago, scene.chance());
    const suggestion = { id, kind, name, description, alternative: picture, place };
    acts.push(
      act(at, async () =>
        suggestCommons(
          citizenOf(scene, suggested.by),
          suggestion,
          picture === null ? null : await photographOf(picture),
          at,
        ),
      ),
    );
    if (suggested.listedAfter === undefined) return acts;
    acts.push(act(office(scene, told.ago - suggested.listedAfter), (moment) => listCommons(staff, id, moment)));
  } else {
    const added = {
      ...{ id, kind, name, description, topicCode: told.topic, place, area: closed(told.outline) },
      owner: told.owner?.kind ?? "municipality",
      ownerName: told.owner?.name ?? null,
      isProtected: told.protection !== undefined,
      protectionNote: told.protection ?? null,
    };
    acts.push(
      act(office(scene, told.ago), async (at) => {
        await addCommons(staff, added, at);
        if (picture !== null) {
          await attachToCommons(staff, { id, alternative: picture }, await photographOf(picture), at);
        }
      }),
    );
  }
  if (availability) {
    const { word, note, ago } = availability;
    acts.push(act(office(scene, ago), (at) => setAvailability(staff, { id, availability: word, note }, at)));
  }
  return acts;
}

function callActs(scene: Scene, told: DemoCall, ids: ReadonlyMap<string, string>): Act[] {
  const id = randomUUID();
  const staff = officer(scene, "participation");
  const subject = told.commons.length > 0 ? "commons" : "theme";
  const publishedAt = office(scene, told.ago);
  const opens = today(publishedAt).add({ days: 1 });
  const days = {
    opensOn: opens.toString(),
    closesOn: opens.add({ days: told.openFor }).toString(),
    questionsUntil: opens.add({ days: told.questionsFor }).toString(),
  };
  const publish = act(publishedAt, async (at) => {
    await draftCall(staff, { id, subject, title: told.title }, at);
    const about = told.commons.flatMap((name) => ids.get(name) ?? []);
    const words = { title: told.title, body: told.body, criteria: told.criteria, topicCode: told.topic };
    await reviseCall(staff, { id, version: 1, subject, ...words, commons: about }, at);
    await publishCall(staff, { id, ...days }, at);
  });
  const questions = told.questions.flatMap(({ by, after, body, answer }) => {
    const question = { id: randomUUID(), callId: id, body };
    const askedAgo = told.ago - after;
    const asked = act(momentAtHome(scene.now, askedAgo, scene.chance()), (at) =>
      askQuestion(citizenOf(scene, by), question, at),
    );
    if (!answer) return [asked];
    const words = { questionId: question.id, published: answer.published ?? body, answer: answer.words };
    return [asked, act(office(scene, askedAgo - answer.after), (at) => answerQuestion(staff, words, at))];
  });
  return [publish, ...questions];
}
