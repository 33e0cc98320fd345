// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, inArray } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { associations } from "#db/schema/associations.ts";
import { cases } from "#db/schema/cases.ts";
import { proposals } from "#db/schema/proposals.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { publishFilesOf, withholdFilesOf } from "#lib/files/commands/publish-files-of.ts";
import type { ModeratedRoom } from "#lib/moderation/subjects.ts";
import { saveProposal } from "./lock-proposal.ts";
import { tellSearch } from "./search-entry.ts";
import { proposalsTag, proposalTag } from "./tags.ts";

/** Filed proposals, as things that can be moderated. What is attached is read, or not, with them. */
export const moderatedProposals: ModeratedRoom = {
  async lock(tx, id) {
    const [proposal] = await tx.select().from(proposals).where(eq(proposals.id, id)).for("update");
    if (!proposal || proposal.status === "draft") return null;
    const { authorId, associationId, caseId, publication } = proposal;
    return { id, authorId, associationId, caseId, publication };
  },

  async setPublication(tx, id, publication, at) {
    await saveProposal(tx, id, { publication }, at);
    const show = publication === "published" ? publishFilesOf : withholdFilesOf;
    await show(tx, { kind: "proposal", id });
    await tellSearch(tx, id);
  },

  async describe(connection, ids) {
    const found = await connection
      .select({
        id: proposals.id,
        number: cases.number,
        title: proposals.title,
        text: proposals.body,
        author: fullName(people),
        association: associations.name,
        authorId: proposals.authorId,
        associationId: proposals.associationId,
        publication: proposals.publication,
        createdAt: proposals.createdAt,
      })
      .from(proposals)
      .innerJoin(cases, eq(cases.id, proposals.caseId))
      .innerJoin(people, eq(people.id, proposals.authorId))
      .leftJoin(associations, eq(associations.id, proposals.associationId))
      .where(inArray(proposals.id, [...ids]));
    return found.map(({ association, author, ...proposal }) => ({
      ...proposal,
      author: association ?? author,
      commentId: null,
      tags: [proposalsTag, proposalTag(proposal.number)],
    }));
  },
};
