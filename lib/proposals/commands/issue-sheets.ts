// SPDX-License-Identifier: AGPL-3.0-or-later
import { signatureSheets } from "#db/schema/petitions.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { actingAmongAuthors, coAuthorIds } from "../co-authors.ts";
import { lockProposal } from "../lock-proposal.ts";
import { sheetsIssued } from "../petition-events.ts";
import { petitionPolicy } from "../petition-policy.ts";
import type { IssueSheets } from "../petition-schemas.ts";
import { newSheetCode } from "../sheet-code.ts";

/** Records sheets before they are printed: what comes back on paper was issued by us, or is none of ours. */
export const issueSheets = (actor: Actor, input: IssueSheets, at = now()): Promise<{ codes: string[] }> =>
  inTransaction(async (tx) => {
    const petition = await lockProposal(tx, input.proposalId);
    // The office acts for itself, also where the promoter is an association.
    const promoter = actor.kind === "staff" ? actor : (await actingAmongAuthors(tx, actor, petition, at)).author;
    const promoted = { ...petition, coAuthorIds: await coAuthorIds(tx, petition.id) };
    authorize(petitionPolicy.issueSheets(promoter, promoted));
    if (petition.status !== "collecting" || promoter.kind === "system") {
      throw new Refusal("petitions.refusals.notPetition");
    }
    const codes = Array.from({ length: input.sheets }, newSheetCode);
    await tx.insert(signatureSheets).values(
      codes.map((code) => ({
        code,
        proposalId: petition.id,
        lines: input.lines,
        issuedAt: new Date(at.epochMilliseconds),
        issuedBy: promoter.personId,
      })),
    );
    await recordEvent(tx, promoter, sheetsIssued(petition, { codes, lines: input.lines }), at);
    return { codes };
  });
