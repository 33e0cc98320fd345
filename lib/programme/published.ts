// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { assistanceTag } from "#lib/assistance/tags.ts";
import { today } from "#lib/kernel/clock.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { municipalityTag } from "#lib/municipality/published.ts";
import { organisationTag } from "#lib/organisation/tags.ts";
import { proposalsTag } from "#lib/proposals/tags.ts";
import { regulationsTag } from "#lib/regulations/tags.ts";
import { rulesTag } from "#lib/rules/tags.ts";
import { livingOn } from "./living.ts";
import { listProgramme } from "./queries.ts";
import { programmeTag } from "./tags.ts";

/** The programme with what stands today of everything it names. */
export async function publishedProgramme() {
  "use cache";
  cacheTag(programmeTag, proposalsTag, assistanceTag, organisationTag, regulationsTag, rulesTag, municipalityTag);
  cacheLife(publicCache);
  const [items, living] = await Promise.all([listProgramme(), livingOn(today())]);
  return {
    aims: items.filter(({ kind }) => kind === "aim"),
    purposes: items.filter(({ kind }) => kind === "purpose"),
    living,
  };
}
