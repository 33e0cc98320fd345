// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import { rules } from "#db/schema/rules.ts";
import type { Citizen, Counter } from "#lib/kernel/actor.ts";
import { saveDraft } from "#lib/proposals/commands/save-draft.ts";
import { startPetition } from "#lib/proposals/commands/start-petition.ts";
import { submitProposal } from "#lib/proposals/commands/submit-proposal.ts";
import type { Addressee, ProposalKind } from "#lib/proposals/vocabulary.ts";
import { catalogue, type RuleKey } from "#lib/rules/catalogue.ts";
import { aDraft } from "./house.ts";

type Asked = { kind?: ProposalKind; addressee?: Addressee; at?: Temporal.Instant };

/** A petition to the mayor that people can sign, unless something else is asked. */
export async function aPetition(
  promoter: Citizen | Counter,
  { kind = "petition", addressee = "mayor", at }: Asked = {},
): Promise<{ proposalId: string; number: string; dueOn: string | null }> {
  const draft = aDraft({ version: 1 });
  await startPetition(promoter, { id: draft.id, kind, addressee }, at);
  await saveDraft(promoter, draft, at);
  const receipt = await submitProposal(promoter, { proposalId: draft.id }, at);
  return { proposalId: draft.id, ...receipt };
}

/** What the municipality decided, as if it always had. */
export const decide = (key: RuleKey, value: number) =>
  db
    .insert(rules)
    .values({
      key,
      value,
      unit: catalogue[key].unit,
      legalReference: catalogue[key].legalReference,
      validFrom: "2020-01-01",
    })
    .onConflictDoUpdate({ target: [rules.key, rules.validFrom], set: { value } });
