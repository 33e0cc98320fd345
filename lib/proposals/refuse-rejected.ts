// SPDX-License-Identifier: AGPL-3.0-or-later
import { Refusal } from "#lib/kernel/errors.ts";
import type { Proposal } from "./lock-proposal.ts";

/** What was not accepted is not implemented, so there is nothing to end either. */
export function refuseRejected({ outcome }: Pick<Proposal, "outcome">): void {
  if (outcome === "not-accepted") throw new Refusal("examination.unavailable.notAccepted");
}
