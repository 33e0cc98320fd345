// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { callQuestions, calls } from "#db/schema/calls.ts";

/** Everything this room keeps of a person, for the copy they may ask for: what they asked. */
export const callData = (personId: string) =>
  db
    .select({
      call: calls.title,
      question: callQuestions.body,
      state: callQuestions.state,
      answer: callQuestions.answer,
      reason: callQuestions.setAsideReason,
      askedAt: callQuestions.askedAt,
      decidedAt: callQuestions.decidedAt,
    })
    .from(callQuestions)
    .innerJoin(calls, eq(calls.id, callQuestions.callId))
    .where(eq(callQuestions.askedBy, personId))
    .orderBy(asc(callQuestions.askedAt));
