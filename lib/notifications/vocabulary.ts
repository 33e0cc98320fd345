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
  "proposal-meeting-moved",
  "proposal-meeting-called-off",
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
  "followed-proposal",
  "followed-place-or-topic",
  "case-due-soon",
  "case-overdue",
  "delegation-granted",
  "delegation-revoked",
  "comment-answered",
  "content-held",
  "content-published",
  "content-hidden",
  "appeal-decided",
  "report-decided",
  "assistance-received",
  "assistance-in-charge",
  "assistance-assigned",
  "assistance-integration-requested",
  "assistance-integration-expired",
  "assistance-answered",
  "assistance-closed",
  "assistance-integrated",
  "visit-booked",
  "visit-moved",
  "visit-cancelled",
  "visit-called-off",
  "visit-tomorrow",
  "appeal-to-decide",
  "pact-submitted",
  "pact-withdrawn",
  "pact-draft-expiring",
  "pact-member-confirmed",
  "pact-member-declined",
  "pact-member-left",
  "pact-member-lapsed",
  "pact-member-removed",
  "pact-group-too-small",
  "commons-suggested",
  "commons-listed",
  "commons-declined",
  "call-published",
  "call-prolonged",
  "call-question-asked",
  "call-question-answered",
  "call-question-set-aside",
  "pact-taken-in",
  "pact-integration-requested",
  "pact-integration-reminded",
  "pact-integration-noticed",
  "pact-integration-expired",
  "pact-visit-arranged",
  "pact-news",
  "pact-merger-proposed",
  "pact-merged",
  "pact-admitted",
  "pact-refusal-announced",
  "pact-refused",
  "pact-archived",
  "pact-observation-answered",
  "pact-observation-withheld",
  "pact-entrusted",
  "pact-opinion-requested",
  "pact-opinion-due",
  "pact-opinion-given",
  "pact-case-news",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/**
 * `none`: the person wants no mail of this, or has no confirmed address. `waiting`: for the next mail of the day or of
 * the week. `pending`: a job has it.
 */
export const mailStates = ["none", "waiting", "pending", "sent", "failed"] as const;
export type MailState = (typeof mailStates)[number];

/** A mail that gathers what waited; `none` where the address was gone when it was to be sent. */
export const digestStates = ["pending", "sent", "failed", "none"] as const;
export type DigestState = (typeof digestStates)[number];

/** How often one wants mail about a topic. In the personal area everything stands at once. */
export const frequencies = ["instant", "daily", "weekly", "none"] as const;
export type Frequency = (typeof frequencies)[number];

/**
 * Receipts: whoever wants mail at all gets them at once (L. 241/1990, art. 18-bis), however rarely they want the rest. So
 * do those with an appointment: next Monday it would be too late.
 */
const owedAtOnce: readonly NotificationKind[] = [
  "proposal-submitted",
  "petition-opened",
  "assistance-received",
  "visit-booked",
  "visit-moved",
  "visit-cancelled",
  "visit-called-off",
  "visit-tomorrow",
  "pact-submitted",
  "pact-integration-requested",
  "pact-integration-noticed",
  "pact-refusal-announced",
  "pact-refused",
];

export const isOwedAtOnce = (kind: NotificationKind): boolean => owedAtOnce.includes(kind);

/** What nobody chose yet. */
export const usualFrequency: Frequency = "instant";

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
    "proposal-meeting-moved",
    "proposal-meeting-called-off",
    "proposal-minutes-published",
    "proposal-merged",
    "proposal-joined",
    "proposal-split",
    "proposal-progress",
    "proposal-closed",
  ],
  authors: ["draft-expiring", "co-author-joined", "co-author-declined", "co-author-left", "co-author-removed"],
  followed: ["followed-proposal", "followed-place-or-topic", "call-published", "call-prolonged"],
  discussion: [
    "comment-answered",
    "content-held",
    "content-published",
    "content-hidden",
    "appeal-decided",
    "report-decided",
  ],
  assistance: [
    "assistance-received",
    "assistance-in-charge",
    "assistance-assigned",
    "assistance-integration-requested",
    "assistance-integration-expired",
    "assistance-answered",
    "assistance-closed",
  ],
  delegations: ["delegation-granted", "delegation-revoked"],
  visits: ["visit-booked", "visit-moved", "visit-cancelled", "visit-called-off", "visit-tomorrow"],
  pacts: [
    "commons-listed",
    "commons-declined",
    "call-question-answered",
    "call-question-set-aside",
    "pact-submitted",
    "pact-withdrawn",
    "pact-draft-expiring",
    "pact-member-confirmed",
    "pact-member-declined",
    "pact-member-left",
    "pact-member-lapsed",
    "pact-member-removed",
    "pact-taken-in",
    "pact-integration-requested",
    "pact-integration-reminded",
    "pact-integration-noticed",
    "pact-integration-expired",
    "pact-visit-arranged",
    "pact-news",
    "pact-merger-proposed",
    "pact-merged",
    "pact-admitted",
    "pact-refusal-announced",
    "pact-refused",
    "pact-archived",
    "pact-observation-answered",
    "pact-observation-withheld",
  ],
  desk: [
    "case-due-soon",
    "case-overdue",
    "case-assigned",
    "implementation-entrusted",
    "opinion-requested",
    "opinion-due",
    "opinion-given",
    "assistance-integrated",
    "commons-suggested",
    "call-question-asked",
    "appeal-to-decide",
    "pact-group-too-small",
    "pact-entrusted",
    "pact-opinion-requested",
    "pact-opinion-due",
    "pact-opinion-given",
    "pact-case-news",
  ],
} as const satisfies Record<string, readonly NotificationKind[]>;
export type NotificationTopic = keyof typeof topics;

export const notificationTopics = Object.keys(topics) as [NotificationTopic, ...NotificationTopic[]];

/** The topic under which a kind stands. */
export function topicOf(kind: NotificationKind): NotificationTopic {
  const found = notificationTopics.find((topic) => (topics[topic] as readonly NotificationKind[]).includes(kind));
  if (!found) throw new Error(`${kind} stands under no topic`);
  return found;
}
