// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { associations } from "#db/schema/associations.ts";
import { cases } from "#db/schema/cases.ts";
import { coAuthors } from "#db/schema/co-authors.ts";
import { atCounter } from "#db/schema/petitions.ts";
import { proposals, supports } from "#db/schema/proposals.ts";

/** Everything this room keeps of a person, drafts and what they signed with others included, for the copy they may ask for. */
export async function proposalData(personId: string) {
  const [own, signed, supported, served] = await Promise.all([
    db
      .select({
        number: cases.number,
        status: proposals.status,
        title: proposals.title,
        body: proposals.body,
        zone: proposals.zoneCode,
        topic: proposals.topicCode,
        association: associations.name,
        admissibility: proposals.admissibility,
        integration: proposals.integration,
        outcome: proposals.outcome,
        answer: proposals.answer,
        createdAt: proposals.createdAt,
        submittedAt: proposals.submittedAt,
        answeredAt: proposals.answeredAt,
        closing: proposals.closing,
        closingNote: proposals.closingNote,
        withdrawnAt: proposals.withdrawnAt,
      })
      .from(proposals)
      .leftJoin(cases, eq(cases.id, proposals.caseId))
      .leftJoin(associations, eq(associations.id, proposals.associationId))
      .where(eq(proposals.authorId, personId))
      .orderBy(asc(proposals.createdAt)),
    db
      .select({
        number: cases.number,
        title: proposals.title,
        acceptedAt: coAuthors.acceptedAt,
        endedAt: coAuthors.endedAt,
      })
      .from(coAuthors)
      .innerJoin(proposals, eq(proposals.id, coAuthors.proposalId))
      .leftJoin(cases, eq(cases.id, proposals.caseId))
      .where(eq(coAuthors.personId, personId))
      .orderBy(asc(coAuthors.acceptedAt)),
    db
      .select({
        number: cases.number,
        title: proposals.title,
        channel: supports.channel,
        createdAt: supports.createdAt,
      })
      .from(supports)
      .innerJoin(proposals, eq(proposals.id, supports.proposalId))
      .leftJoin(cases, eq(cases.id, proposals.caseId))
      .where(eq(supports.personId, personId))
      .orderBy(asc(supports.createdAt)),
    db
      .select({
        number: cases.number,
        title: proposals.title,
        act: atCounter.act,
        identityDocument: atCounter.identityDocument,
        createdAt: atCounter.createdAt,
      })
      .from(atCounter)
      .innerJoin(proposals, eq(proposals.id, atCounter.proposalId))
      .leftJoin(cases, eq(cases.id, proposals.caseId))
      .where(eq(atCounter.personId, personId))
      .orderBy(asc(atCounter.createdAt)),
  ]);
  return { own, signed, supported, atTheCounter: served };
}
