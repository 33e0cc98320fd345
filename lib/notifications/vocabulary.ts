// SPDX-License-Identifier: AGPL-3.0-or-later

export const notificationKinds = [
  "proposal-submitted",
  "proposal-taken-in-charge",
  "proposal-integration-requested",
  "proposal-integrated",
  "proposal-answered",
  "proposal-withdrawn",
  "proposal-threshold-reached",
  "petition-opened",
  "petition-deposited",
  "petition-lapsed",
  "proposal-admitted",
  "proposal-inadmissible",
  "proposal-assigned",
  "proposal-integration-expired",
  "proposal-meeting-called",
  "proposal-minutes-published",
  "proposal-merged",
  "proposal-joined",
  "proposal-split",
  "proposal-progress",
  "proposal-closed",
  "case-assigned",
  "implementation-entrusted",
  "opinion-requested",
  "opinion-due",
  "opinion-given",
  "draft-expiring",
  "co-author-joined",
  "co-author-declined",
  "co-author-left",
  "co-author-removed",
  "case-due-soon",
  "case-overdue",
  "delegation-granted",
  "delegation-revoked",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** `none`: the person wants no mail of this kind, or has no confirmed address. */
export const mailStates = ["none", "pending", "sent", "failed"] as const;
export type MailState = (typeof mailStates)[number];

/** The kinds as one chooses among them; those of the desk concern the staff alone. */
export const topics = {
  proposals: [
    "proposal-submitted",
    "proposal-taken-in-charge",
    "proposal-integration-requested",
    "proposal-integrated",
    "proposal-answered",
    "proposal-withdrawn",
    "proposal-threshold-reached",
    "petition-opened",
    "petition-deposited",
    "petition-lapsed",
    "proposal-admitted",
    "proposal-inadmissible",
    "proposal-assigned",
    "proposal-integration-expired",
    "proposal-meeting-called",
    "proposal-minutes-published",
    "proposal-merged",
    "proposal-joined",
    "proposal-split",
    "proposal-progress",
    "proposal-closed",
  ],
  authors: ["draft-expiring", "co-author-joined", "co-author-declined", "co-author-left", "co-author-removed"],
  delegations: ["delegation-granted", "delegation-revoked"],
  desk: [
    "case-due-soon",
    "case-overdue",
    "case-assigned",
    "implementation-entrusted",
    "opinion-requested",
    "opinion-due",
    "opinion-given",
  ],
} as const satisfies Record<string, readonly NotificationKind[]>;
export type NotificationTopic = keyof typeof topics;
