// SPDX-License-Identifier: AGPL-3.0-or-later
import { setFollow } from "#lib/follows/commands/set-follow.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { findReadable } from "../following.ts";

/**
 * Follows a proposal, or no longer: whoever is signed in may, resident or not. It is a person's own choice, told to
 * nobody, so the journal does not hold it.
 */
export async function followProposal(
  actor: Citizen | Staff,
  { proposalId, wanted }: { proposalId: string; wanted: boolean },
): Promise<void> {
  if (!(await findReadable(proposalId))) throw new NotFound();
  await setFollow(actor.personId, { kind: "proposal", id: proposalId }, wanted);
}
