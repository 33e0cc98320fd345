// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ToldRepeal, ToldVersion } from "#lib/regulations/queries.ts";
import {
  endsByRepeal,
  inForceOn,
  isRepealedOn,
  lastDayOf,
  previousOf,
  published,
  standingOf,
  tellRepeal,
} from "#lib/regulations/standing.ts";

type Regulation = { slug: string; kind: "statute" | "regulation" | "guidelines"; title: string; summary: string };
type Story = { versions: readonly ToldVersion[]; repeal: ToldRepeal | null };

/** What the cards say of regulations on a day; those that are repealed come last. */
export function cardsOf(regulations: readonly (Regulation & Story)[], today: string) {
  const isRepealed = ({ repeal }: Story) => isRepealedOn(repeal, today);
  const inOrder = [...regulations.filter((one) => !isRepealed(one)), ...regulations.filter(isRepealed)];
  return inOrder.map((regulation) => cardOf(regulation, today));
}

function cardOf({ versions, repeal, ...regulation }: Regulation & Story, today: string) {
  const inForce = inForceOn(versions, today, repeal);
  const next = published(versions).find(({ validFrom }) => validFrom > today);
  return {
    ...regulation,
    inForceSince: inForce?.validFrom ?? null,
    nextFrom: next?.validFrom ?? null,
    repeal: tellRepeal(repeal, today),
  };
}

/** What a page says of a published version on a day. */
export function factsOf(version: ToldVersion, { versions, repeal }: Story, today: string) {
  return {
    number: version.number ?? 0,
    standing: standingOf(version, versions, today, repeal),
    validFrom: version.validFrom ?? "",
    until: lastDayOf(version, versions, repeal),
    endsByRepeal: endsByRepeal(version, versions, repeal),
    act: version.act,
    novelty: version.novelty,
    previous: previousOf(version, versions)?.number ?? null,
  };
}

/** All versions that have been public, the latest to begin first; `standing` is null for those that were withdrawn. */
export const listOf = (story: Story, today: string) =>
  story.versions.toReversed().map((version) => {
    const facts = factsOf(version, story, today);
    return version.status === "published" ? facts : { ...facts, standing: null, previous: null, until: null };
  });
