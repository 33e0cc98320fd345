// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ToldVersion } from "#lib/regulations/queries.ts";
import { inForceOn, lastDayOf, previousOf, published, standingOf } from "#lib/regulations/standing.ts";

type Regulation = { slug: string; kind: "statute" | "regulation" | "guidelines"; title: string; summary: string };

/** What a card says of a regulation on a day. */
export function cardOf({ versions, ...regulation }: Regulation & { versions: readonly ToldVersion[] }, today: string) {
  const inForce = inForceOn(versions, today);
  const next = published(versions).find(({ validFrom }) => validFrom > today);
  return { ...regulation, inForceSince: inForce?.validFrom ?? null, nextFrom: next?.validFrom ?? null };
}

/** What a page says of a published version on a day. */
export function factsOf(version: ToldVersion, versions: readonly ToldVersion[], today: string) {
  return {
    number: version.number ?? 0,
    standing: standingOf(version, versions, today),
    validFrom: version.validFrom ?? "",
    until: lastDayOf(version, versions),
    act: version.act,
    novelty: version.novelty,
    previous: previousOf(version, versions)?.number ?? null,
  };
}

/** All versions that have been public, the latest to begin first; `standing` is null for those that were withdrawn. */
export const listOf = (versions: readonly ToldVersion[], today: string) =>
  versions.toReversed().map((version) => {
    const facts = factsOf(version, versions, today);
    return version.status === "published" ? facts : { ...facts, standing: null, previous: null, until: null };
  });
