// SPDX-License-Identifier: AGPL-3.0-or-later
import { byType } from "#lib/journal/by-type.ts";
import { applicationReactions, applicationTold } from "./application-reactions.ts";
import { type Telling, tellAsTold } from "./audiences.ts";
import { examinationReactions, examinationTold } from "./examination-reactions.ts";
import { lifeReactions, lifeTold, lifeToldAtDesk } from "./life-reactions.ts";
import { tellSearchOf } from "./register-search-entry.ts";
import { signingReactions, signingTold } from "./signing-reactions.ts";
import { textReactions, textTold } from "./text-reactions.ts";

/** Who is told what, and of which event: each stage has its own table. */
const told: Record<string, Telling> = {
  ...applicationTold,
  ...examinationTold,
  ...textTold,
  ...signingTold,
  ...lifeTold,
};

const toldBy = (table: Record<string, Telling>) => {
  const tell = tellAsTold(table);
  return Object.fromEntries(Object.keys(table).map((type) => [type, [tell]]));
};

/** From being taken in on everyone finds it; with its reasons once they are told. */
const foundFrom = ["taken-in", "admitted", "refused", "archived", "withdrawn", "merged", "joined", "renewal-opened"];

export const pactReactions = byType(
  Object.fromEntries(foundFrom.map((type) => [`pact.${type}`, [tellSearchOf]])),
  toldBy(told),
  toldBy(lifeToldAtDesk),
  applicationReactions,
  examinationReactions,
  textReactions,
  signingReactions,
  lifeReactions,
);
