// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { accountData } from "#lib/accounts/personal-data.ts";
import { actorOf, findSession } from "#lib/accounts/session.ts";
import { requestData } from "#lib/assistance/personal-data.ts";
import { delegationData } from "#lib/associations/personal-data.ts";
import { callData } from "#lib/calls/personal-data.ts";
import { savedQueueData } from "#lib/cases/personal-data.ts";
import { commonsData } from "#lib/commons/personal-data.ts";
import { discussionData } from "#lib/discussion/personal-data.ts";
import { fileData } from "#lib/files/personal-data.ts";
import { followData } from "#lib/follows/personal-data.ts";
import { today } from "#lib/kernel/clock.ts";
import { limitWrites } from "#lib/kernel/rate-limit.ts";
import { isFromOurPages } from "#lib/kernel/same-origin.ts";
import { streamOf } from "#lib/kernel/stream.ts";
import { moderationData } from "#lib/moderation/personal-data.ts";
import { notificationData } from "#lib/notifications/personal-data.ts";
import { appointmentData } from "#lib/organisation/personal-data.ts";
import { enrolmentData } from "#lib/pacts/life-personal-data.ts";
import { pactData } from "#lib/pacts/personal-data.ts";
import { proposalData } from "#lib/proposals/personal-data.ts";
import { subscriptionData } from "#lib/subscriptions/personal-data.ts";
import { visitData } from "#lib/visits/personal-data.ts";

/** What each room keeps of a person; a room that keeps something is named here. */
const rooms = {
  account: accountData,
  appointments: appointmentData,
  delegations: delegationData,
  proposals: proposalData,
  pacts: pactData,
  requests: requestData,
  discussion: discussionData,
  moderation: moderationData,
  files: fileData,
  notifications: notificationData,
  follows: followData,
  savedQueues: savedQueueData,
  subscription: subscriptionData,
  visits: visitData,
  suggestedCommons: commonsData,
  questionsOnCalls: callData,
  pactActivities: enrolmentData,
};

/** The copy of one's own data. A form posts here, so that there is no link that somebody could keep or send. */
export async function POST(request: NextRequest): Promise<Response> {
  const session = isFromOurPages(request) ? await findSession() : null;
  if (!session) return new Response(null, { status: 403 });
  const tooMany = await limitWrites(actorOf(session)).then(
    () => false,
    () => true,
  );
  if (tooMany) return new Response(null, { status: 429, headers: { "Retry-After": "60" } });
  return new Response(streamOf(jsonOf(session.personId)), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="portico-${today()}.json"`,
      "Cache-Control": "no-store",
    },
  });
}

/** One room after the other, so that little is held in memory at a time. */
async function* jsonOf(personId: string): AsyncGenerator<string> {
  yield `{\n"copiedAt": ${JSON.stringify(new Date())}`;
  for (const [name, dataOf] of Object.entries(rooms)) {
    yield `,\n${JSON.stringify(name)}: ${JSON.stringify(await dataOf(personId), null, 2)}`;
  }
  yield "\n}\n";
}
