// SPDX-License-Identifier: AGPL-3.0-or-later

/** What one can get by mail. */
export const subscribedKinds = ["news", "notice", "event"] as const;
export type SubscribedKind = (typeof subscribedKinds)[number];

/** How often: one mail for each thing, one a day, one a week. */
export const rhythms = ["each", "daily", "weekly"] as const;
export type Rhythm = (typeof rhythms)[number];

export const subscriberStates = ["pending", "confirmed", "bouncing"] as const;
export type SubscriberState = (typeof subscriberStates)[number];

/** What is told of a thing: that it is there, or that it does not take place. */
export const tidings = ["appeared", "cancelled"] as const;
export type Tiding = (typeof tidings)[number];

/** `none`: when it was to leave, nothing of it could be read any more. */
export const mailingStates = ["pending", "sent", "failed", "none"] as const;
export type MailingState = (typeof mailingStates)[number];

/** After so many mails in a row that the server refused, no more are sent. */
export const mostRefusals = 3;
