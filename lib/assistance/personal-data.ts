// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { requests } from "#db/schema/assistance.ts";
import { cases } from "#db/schema/cases.ts";

/** Everything this room keeps of a person, for the copy they may ask for. */
export const requestData = (personId: string) =>
  db
    .select({
      number: cases.number,
      kind: requests.kind,
      status: requests.status,
      channel: requests.channel,
      subject: requests.subject,
      body: requests.body,
      page: requests.page,
      topic: requests.topicCode,
      zone: requests.zoneCode,
      address: requests.address,
      integrationRequest: requests.integrationRequest,
      integration: requests.integration,
      outcome: requests.outcome,
      answer: requests.answer,
      closingNote: requests.closingNote,
      createdAt: requests.createdAt,
      answeredAt: requests.answeredAt,
      closedAt: requests.closedAt,
    })
    .from(requests)
    .leftJoin(cases, eq(cases.id, requests.caseId))
    .where(eq(requests.personId, personId))
    .orderBy(asc(requests.createdAt));
