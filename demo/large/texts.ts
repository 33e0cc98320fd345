// SPDX-License-Identifier: AGPL-3.0-or-later

import { inhabitants, zoneOf } from "../valfiorita/people.ts";
import type { DemoProposal } from "../valfiorita/proposals/proposal.ts";
import { proposals } from "../valfiorita/proposals.ts";
import { zones } from "../valfiorita/zones.ts";

type Answered = DemoProposal["story"] & { status: "answered" };

const isAnswered = (story: DemoProposal["story"]): story is Answered => story.status === "answered";

const answers = proposals.map(({ story }) => story).filter(isAnswered);

const pick = <T>(from: readonly T[], chance: () => number): T => {
  const picked = from[Math.floor(chance() * from.length)];
  if (picked === undefined) throw new Error("there is nothing to pick from");
  return picked;
};

export type Text = { title: string; body: string; topic: DemoProposal["topic"]; zone: string };

/** Something a citizen of Valfiorita might write: a real subject in another street, argued with others' paragraphs. */
export function anotherText(chance: () => number): Text {
  const subject = pick(proposals, chance);
  const kindred = proposals.filter(({ topic }) => topic === subject.topic);
  const zone = zoneOf(Math.floor(chance() * inhabitants));
  const street = pick(zones.find(({ slug }) => slug === zone)?.streets ?? [], chance);
  const [opening = "", ...rest] = subject.body;
  const closing = pick(pick(kindred, chance).body, chance);
  const paragraphs = [opening, pick([...rest, closing], chance), closing];
  return {
    title: `${subject.title} (${street} ${1 + Math.floor(chance() * 140)})`.slice(0, 120),
    body: [...new Set(paragraphs)].join("\n\n"),
    topic: subject.topic,
    zone,
  };
}

export const anotherAnswer = (chance: () => number): Answered => pick(answers, chance);

export const integrationRequest =
  "Per proseguire servono l’indicazione esatta del luogo, anche su una mappa disegnata a mano, e una fotografia.";
