// SPDX-License-Identifier: AGPL-3.0-or-later

/** The menu of the personal area. */
export const memberSections = [
  "area",
  "ownPacts",
  "ownActivities",
  "ownVisits",
  "follows",
  "ownComments",
  "ownRequests",
  "notifications",
  "sessions",
  "myData",
] as const;
export type MemberSection = (typeof memberSections)[number];

/** Pages of the personal area to which its menu does not lead, but a page of it. */
export const furtherMemberPages = [
  "newProposal",
  "newPact",
  "suggestCommons",
  "ownCommons",
  "bookVisit",
  "mailPreferences",
] as const;
