// SPDX-License-Identifier: AGPL-3.0-or-later

/** `dueOn` and `startsOn` are days, `YYYY-MM-DD` in Europe/Rome; an empty `dueOn` says that the clock stands still. */
type OfProposal = { number: string; title: string; dueOn: string };
type OfCase = { caseId: string; number: string; title: string; dueOn: string };

/** What the text and the link of each kind of the vocabulary need. */
export type NotificationParams = {
  "proposal-submitted": OfProposal;
  "proposal-taken-in-charge": OfProposal;
  "proposal-integration-requested": OfProposal;
  "proposal-integrated": OfProposal;
  "proposal-answered": OfProposal;
  "proposal-withdrawn": OfProposal;
  "proposal-threshold-reached": OfProposal;
  "petition-opened": OfProposal;
  "petition-deposited": OfProposal;
  "petition-lapsed": OfProposal;
  "case-due-soon": OfCase;
  "case-overdue": OfCase;
  "delegation-granted": { association: string; startsOn: string };
  "delegation-revoked": { association: string };
};

/** As the database gives them back. */
export type StoredParams = Record<string, string>;
