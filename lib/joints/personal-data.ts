// SPDX-License-Identifier: AGPL-3.0-or-later
import { accountData } from "#lib/accounts/personal-data.ts";
import { requestData } from "#lib/assistance/personal-data.ts";
import { delegationData } from "#lib/associations/personal-data.ts";
import { callData } from "#lib/calls/personal-data.ts";
import { savedQueueData } from "#lib/cases/personal-data.ts";
import { commonsData } from "#lib/commons/personal-data.ts";
import { discussionData } from "#lib/discussion/personal-data.ts";
import { fileData } from "#lib/files/personal-data.ts";
import { followData } from "#lib/follows/personal-data.ts";
import { moderationData } from "#lib/moderation/personal-data.ts";
import { notificationData } from "#lib/notifications/personal-data.ts";
import { appointmentData } from "#lib/organisation/personal-data.ts";
import { enrolmentData } from "#lib/pacts/life-personal-data.ts";
import { pactData } from "#lib/pacts/personal-data.ts";
import { proposalData } from "#lib/proposals/personal-data.ts";
import { subscriptionData } from "#lib/subscriptions/personal-data.ts";
import { visitData } from "#lib/visits/personal-data.ts";

/** What each room keeps of a person; a room that keeps something is named here. */
export const personalData = {
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
} satisfies Record<string, (personId: string) => Promise<unknown>>;
