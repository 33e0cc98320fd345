// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Position } from "../valfiorita/borders.ts";
import { isInside } from "../valfiorita/inside.ts";
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

export type Text = {
  title: string;
  body: string;
  topic: DemoProposal["topic"];
  zone: string;
  address: string;
  /** Where two in three have put their point. */
  at: Position | null;
};

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
    address: street,
    at: chance() < 2 / 3 ? somewhereIn(zone, chance) : null,
  };
}

/** Tries points of the rectangle around a zone until one lies inside. */
function somewhereIn(slug: string, chance: () => number): Position {
  const ring = zones.find((zone) => zone.slug === slug)?.shape.coordinates[0] ?? [];
  const between = (values: readonly number[]) =>
    Math.min(...values) + chance() * (Math.max(...values) - Math.min(...values));
  for (;;) {
    const at: Position = [between(ring.map(([longitude]) => longitude)), between(ring.map(([, latitude]) => latitude))];
    if (isInside(ring, at)) return at;
  }
}

export const anotherAnswer = (chance: () => number): Answered => pick(answers, chance);

export const integrationRequest =
  "Per proseguire servono l’indicazione esatta del luogo, anche su una mappa disegnata a mano, e una fotografia.";
