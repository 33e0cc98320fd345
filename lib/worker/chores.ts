// SPDX-License-Identifier: AGPL-3.0-or-later
import { forgetExpired } from "#lib/accounts/commands/forget-expired.ts";
import { noteAgendaEvents } from "#lib/agenda/commands/note-agenda-events.ts";
import { forgetRequests } from "#lib/assistance/forget-requests.ts";
import { resumeSilentRequests } from "#lib/assistance/resume-silent-requests.ts";
import { remindOfTerms } from "#lib/cases/remind-of-terms.ts";
import { forgetFeedback } from "#lib/feedback/forget-feedback.ts";
import { sweepOrphans } from "#lib/files/commands/sweep-orphans.ts";
import { findHead } from "#lib/journal/queries.ts";
import { log } from "#lib/kernel/log.ts";
import { noteArticles } from "#lib/news/commands/note-articles.ts";
import { gatherDigests } from "#lib/notifications/commands/gather-digests.ts";
import { putHousePages } from "#lib/office/searchable-pages.ts";
import { expireApplications, remindAndLapseMembers } from "#lib/pacts/application-terms.ts";
import { concludePacts } from "#lib/pacts/commands/life/conclude-pact.ts";
import { resumePacts } from "#lib/pacts/commands/life/resume-pact.ts";
import { beginPacts } from "#lib/pacts/commands/signing/begin-pacts.ts";
import { keepTermsOfPacts, remindOfPactOpinions } from "#lib/pacts/examination-chores.ts";
import {
  forgetPactPeople,
  remindOfAmendments,
  remindOfAsks,
  remindOfConciliations,
  remindOfLoans,
  remindOfReports,
  remindOfRequests,
  remindVolunteers,
} from "#lib/pacts/life-chores.ts";
import { endCollecting } from "#lib/proposals/commands/end-collecting.ts";
import { noteThresholds } from "#lib/proposals/commands/note-threshold.ts";
import { expireDrafts } from "#lib/proposals/expire-drafts.ts";
import { forgetInvitations } from "#lib/proposals/forget-invitations.ts";
import { forgetSheetLines } from "#lib/proposals/forget-sheet-lines.ts";
import { remindOfOpinions } from "#lib/proposals/remind-of-opinions.ts";
import { resumeSilent } from "#lib/proposals/resume-silent.ts";
import { takeEffect } from "#lib/regulations/commands/take-effect.ts";
import { forgetWords } from "#lib/search/words.ts";
import { forgetUnconfirmed } from "#lib/subscriptions/commands/forget-unconfirmed.ts";
import { gatherMailings } from "#lib/subscriptions/commands/gather-mailings.ts";
import { forgetVisits } from "#lib/visits/forget-visits.ts";
import { remindOfVisits } from "#lib/visits/remind-of-visits.ts";

type Chore = {
  /** Minute, hour, day, month, weekday in Europe/Rome. */
  cron: string;
  run: () => Promise<unknown>;
};

/** What is done by the clock, by name. */
export const chores: Record<string, Chore> = {
  "sweep-orphans": { cron: "10 3 * * *", run: sweepOrphans },
  "expire-drafts": { cron: "20 3 * * *", run: expireDrafts },
  "expire-applications": { cron: "25 3 * * *", run: expireApplications },
  "remind-members": { cron: "15 7 * * *", run: remindAndLapseMembers },
  "forget-invitations": { cron: "30 3 * * *", run: forgetInvitations },
  "forget-sheet-lines": { cron: "35 3 * * *", run: forgetSheetLines },
  "forget-requests": { cron: "50 3 * * *", run: forgetRequests },
  "forget-feedback": { cron: "5 0 * * *", run: forgetFeedback },
  "forget-expired": { cron: "40 3 * * *", run: forgetExpired },
  "take-effect": { cron: "5 0 * * *", run: () => takeEffect() },
  "forget-visits": { cron: "50 3 * * *", run: forgetVisits },
  // In the morning of the day before; the later turns mend what a worker that was away left out.
  "remind-of-visits": { cron: "0 9-18 * * *", run: remindOfVisits },
  "put-house-pages": { cron: "45 3 * * *", run: putHousePages },
  "forget-words": { cron: "50 3 * * *", run: forgetWords },
  // The day after the last day on which one could sign has begun.
  "end-collecting": { cron: "20 0 * * *", run: endCollecting },
  // Whoever made enough may have been cut off between the support and the look at the threshold.
  "note-thresholds": { cron: "25 * * * *", run: noteThresholds },
  // In this order: what begins and goes on today may also be over today.
  "live-pacts": { cron: "15 0 * * *", run: livePacts },
  "remind-of-pacts": { cron: "10 6 * * *", run: remindOfPacts },
  "remind-volunteers": { cron: "0 9-18 * * *", run: remindVolunteers },
  "forget-pact-people": { cron: "55 3 * * *", run: forgetPactPeople },
  // Before the office opens, so that the day can begin with what is due.
  "remind-of-terms": { cron: "0 6 * * *", run: remindOfTerms },
  // Before the officers are warned of their terms: what runs again may be due.
  "resume-silent": { cron: "30 5 * * *", run: resumeSilent },
  "keep-terms-of-pacts": { cron: "40 5 * * *", run: keepTermsOfPacts },
  "remind-of-pact-opinions": { cron: "10 6 * * *", run: remindOfPactOpinions },
  "resume-silent-requests": { cron: "35 5 * * *", run: resumeSilentRequests },
  "remind-of-opinions": { cron: "5 6 * * *", run: remindOfOpinions },
  // At seven the first is the one that counts; the others mend what a worker that was away left out.
  "gather-mailings": { cron: "*/10 * * * *", run: gatherMailings },
  "forget-unconfirmed": { cron: "35 3 * * *", run: forgetUnconfirmed },
  "gather-digests": { cron: "*/10 * * * *", run: gatherDigests },
  // What is scheduled appears by the clock; what follows from it comes within the minute.
  "note-articles": { cron: "* * * * *", run: noteArticles },
  "note-agenda-events": { cron: "* * * * *", run: noteAgendaEvents },
  "note-journal-head": { cron: "0 4 * * *", run: noteJournalHead },
};

async function livePacts(): Promise<void> {
  await beginPacts();
  await resumePacts();
  await concludePacts();
}

async function remindOfPacts(): Promise<void> {
  await remindOfReports();
  await remindOfRequests();
  await remindOfAsks();
  await remindOfLoans();
  await remindOfConciliations();
  await remindOfAmendments();
}

/** Where the log goes, the head of the journal goes too: that is what shows later that its end was not cut off. */
async function noteJournalHead(): Promise<void> {
  const head = await findHead();
  if (head) log("info", "the head of the journal", { position: head.position, event: head.eventId, hash: head.hash });
}
