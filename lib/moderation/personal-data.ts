// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { moderationReports, moderations } from "#db/schema/moderation.ts";

/** What a person reported, and what moderators did with what they wrote, for the copy they may ask for. */
export async function moderationData(personId: string) {
  const [reports, decisions] = await Promise.all([
    db
      .select({
        of: moderations.subjectKind,
        id: moderations.subjectId,
        ground: moderationReports.ground,
        note: moderationReports.note,
        createdAt: moderationReports.createdAt,
        closedAt: moderationReports.closedAt,
      })
      .from(moderationReports)
      .innerJoin(moderations, eq(moderations.id, moderationReports.moderationId))
      .where(eq(moderationReports.reporterId, personId))
      .orderBy(asc(moderationReports.createdAt)),
    db
      .select({
        of: moderations.subjectKind,
        id: moderations.subjectId,
        status: moderations.status,
        heldBecause: moderations.heldBecause,
        signals: moderations.signals,
        ground: moderations.ground,
        explanation: moderations.explanation,
        decidedAt: moderations.decidedAt,
        appeal: moderations.appeal,
        appealedAt: moderations.appealedAt,
        appealAnswer: moderations.appealAnswer,
        appealDecidedAt: moderations.appealDecidedAt,
      })
      .from(moderations)
      .where(eq(moderations.authorId, personId))
      .orderBy(asc(moderations.createdAt)),
  ]);
  return { reports, decisions };
}
