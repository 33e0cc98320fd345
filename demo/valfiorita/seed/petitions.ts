// SPDX-License-Identifier: AGPL-3.0-or-later
import { romeTimeZone, today } from "#lib/kernel/clock.ts";
import { catalogue } from "#lib/rules/catalogue.ts";
import { type DemoPetition, petitions } from "../petitions.ts";
import { castOf } from "./cast.ts";
import { momentAtTheOffice } from "./moments.ts";
import { answer, takeCharge } from "./office-acts.ts";
import { deposit, draftPetition, lapse, open } from "./petition-acts.ts";
import type { Act, Cast, Scene } from "./scene.ts";
import { bringSheets } from "./sheets.ts";
import { type Support, supportsOf } from "./supports.ts";

type Told = { acts: Act[]; supports: Support[] };

/** What happened to the petitions of Valfiorita, and who signed them. */
export function petitionStories(scene: Scene): Told {
  const told = petitions.map((petition) => storyOf(scene, petition));
  return { acts: told.flatMap(({ acts }) => acts), supports: told.flatMap(({ supports }) => supports) };
}

function storyOf(scene: Scene, petition: DemoPetition): Told {
  const { story, kind, addressee, signatures } = petition;
  // The promoter signs too, and is no supporter of their own proposal elsewhere.
  const cast = castOf(scene, { ...petition, supports: signatures - 1, story: { status: "submitted" } });
  const acts: Act[] = [];
  const add = (at: Temporal.Instant, perform: Act["perform"]) => acts.push({ at, perform });
  const office = (days: number, after = acts.at(-1)?.at ?? cast.filedAt) =>
    momentAtTheOffice({ ...scene, day: today(cast.filedAt).add({ days }), after, fraction: scene.chance() });

  const draftedAt = cast.filedAt.subtract({ minutes: 40 });
  add(draftedAt, (tx) => draftPetition(tx, scene, cast, { kind, addressee }, draftedAt));
  add(cast.filedAt, (tx) => open(tx, scene, cast, cast.filedAt));
  const closed = endOf(scene, cast, petition);
  const signers = supportsOf(scene, cast, closed);

  if (story.status === "lapsed") add(closed, (tx) => lapse(tx, scene, cast, closed));
  if (story.status === "submitted" || story.status === "answered") {
    add(closed, (tx) => deposit(tx, scene, cast, closed));
  }
  if (story.status === "answered") {
    const takenAt = office(story.takenInCharge);
    add(takenAt, (tx) => takeCharge(tx, scene, cast, story.unit, takenAt));
    const answeredAt = office(story.answered);
    add(answeredAt, (tx) => answer(tx, scene, cast, story, answeredAt));
  }
  if (story.status !== "collecting" || !story.sheets) return { acts, supports: signers };

  const at = office(story.sheets.entered);
  const { valid } = story.sheets;
  const supports = signers.map((support): Support => ({ ...support, channel: "online" }));
  const paper = supports.splice(0, valid).map((support): Support => ({ ...support, channel: "paper", at }));
  const online = supports.find((support) => Temporal.Instant.compare(support.at, at) < 0);
  add(at, (tx) => bringSheets(tx, scene, { cast, paper, online, at }));
  return { acts, supports };
}

/** Until when it was signed: the deposit, the night after the last day, or now. */
function endOf(scene: Scene, cast: Cast, { story }: DemoPetition): Temporal.Instant {
  if (story.status === "collecting") return scene.now;
  if (story.status !== "lapsed") return cast.filedAt.add({ hours: 24 * story.deposited });
  return today(cast.filedAt)
    .add({ days: catalogue["petitions.collecting-window"].value + 1 })
    .toZonedDateTime({ timeZone: romeTimeZone, plainTime: "00:20" })
    .toInstant();
}
