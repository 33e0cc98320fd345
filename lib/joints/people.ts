// SPDX-License-Identifier: AGPL-3.0-or-later
import type { PersonCarrier } from "#lib/accounts/carrying.ts";
import { carryRequests } from "#lib/assistance/carry-person.ts";
import { carryDelegations } from "#lib/associations/carry-person.ts";
import { carryQuestions } from "#lib/calls/carry-person.ts";
import { carrySuggestions } from "#lib/commons/carry-person.ts";
import { carryTalk } from "#lib/discussion/carry-person.ts";
import { carryFiles } from "#lib/files/carry-person.ts";
import { carryFollowsOf } from "#lib/follows/carry-person.ts";
import { carryModerations } from "#lib/moderation/carry-person.ts";
import { carryNotifications } from "#lib/notifications/carry-person.ts";
import { carryEnrolments } from "#lib/pacts/carry-enrolments.ts";
import { carryPacts } from "#lib/pacts/carry-person.ts";
import { carryExamination } from "#lib/pacts/examination-person.ts";
import { carryLife } from "#lib/pacts/life-person.ts";
import { carryText } from "#lib/pacts/text-person.ts";
import { carryProposals } from "#lib/proposals/carry-person.ts";
import { carryVisits } from "#lib/visits/carry-person.ts";

/** Who carries what over when one person turns out to be another. */
export const personCarriers: readonly PersonCarrier[] = [
  carryFiles,
  carryFollowsOf,
  carryNotifications,
  carryDelegations,
  carryTalk,
  carryModerations,
  carryProposals,
  carryPacts,
  carryExamination,
  carryText,
  carryLife,
  carryRequests,
  carryVisits,
  carrySuggestions,
  carryQuestions,
  carryEnrolments,
];
