// SPDX-License-Identifier: AGPL-3.0-or-later
import { byType } from "#lib/journal/by-type.ts";
import { applicationReactions, applicationTold } from "./application-reactions.ts";
import { type Telling, tellAsTold } from "./audiences.ts";
import { examinationReactions, examinationTold } from "./examination-reactions.ts";
import { signingReactions, signingTold } from "./signing-reactions.ts";
import { textReactions, textTold } from "./text-reactions.ts";

/** Who is told what, and of which event: each stage has its own table. */
const told: Record<string, Telling> = { ...applicationTold, ...examinationTold, ...textTold, ...signingTold };

const tell = tellAsTold(told);

export const pactReactions = byType(
  Object.fromEntries(Object.keys(told).map((type) => [type, [tell]])),
  applicationReactions,
  examinationReactions,
  textReactions,
  signingReactions,
);
