// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ApplicantKind } from "../vocabulary.ts";
import { bare, meanings } from "./normalise.ts";

const types = meanings<ApplicantKind>({
  person: ["persona fisica", "persona", "cittadino", "cittadina", "singolo cittadino", "privato", "person", "citizen"],
  "informal-group": [
    "gruppo informale",
    "gruppo",
    "gruppo di cittadini",
    "comitato",
    "comitato civico",
    "comitato di quartiere",
    "cittadini",
    "informal group",
  ],
  association: [
    "associazione",
    "associazioni",
    "ente del terzo settore",
    "terzo settore",
    "ets",
    "aps",
    "odv",
    "onlus",
    "fondazione",
    "association",
  ],
  company: ["societa", "impresa", "azienda", "ditta", "cooperativa", "societa cooperativa", "company", "firm"],
});

/** In the name of somebody, what says who that is; the first that is found. */
const inNames: readonly (readonly [RegExp, ApplicantKind])[] = [
  [/\b(s ?r ?l|s ?p ?a|s ?n ?c|s ?a ?s|societa|impresa|ditta)\b/, "company"],
  [/\b(o ?d ?v|a ?p ?s|onlus|e ?t ?s|associazione|fondazione)\b/, "association"],
  [/\b(comitato|gruppo)\b/, "informal-group"],
];

const institutions =
  /\b(istitut[oi]|scuol[ae]|liceo|universita|accademia|museo|biblioteca|teatro|parrocchia|diocesi|oratorio|condominio|consorzio|circolo|club|centro|unione|federazione|ordine|azienda sanitaria|ente|movimento)\b/;

/** A body of people as opposed to one of them, whose name is nobody else's to publish. */
export function namesBody(text: string): boolean {
  const word = bare(text);
  return institutions.test(word) || inNames.some(([pattern]) => pattern.test(word));
}

/**
 * Who proposed, from a column that says the type, or names somebody whose type is told by the name
 * ("Associazione Culturale Ignazio Florio"): then `name` is that. Type null for what neither is, such as a school.
 */
export function readProposer(text: string): { type: ApplicantKind | null; name: string | null } {
  const word = bare(text);
  const type = types.get(word);
  if (type) return { type, name: null };
  const told = inNames.find(([pattern]) => pattern.test(word))?.[1] ?? null;
  return { type: told, name: told && text };
}
