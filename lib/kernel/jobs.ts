// SPDX-License-Identifier: AGPL-3.0-or-later

/** The queues, and what a job of each carries; how each retries is in `lib/worker/queues.ts`. */
export type Jobs = {
  reactions: { eventId: number };
  mail: { notificationId: string };
  digest: { digestId: string };
  "email-confirmation": { tokenHash: string };
  /** An invitation to sign a proposal. */
  invitation: { coAuthorId: string };
  /** An invitation to apply for a pact together, or its reminder. */
  "pact-invitation": { memberId: string };
  /** A mail to a visitor who asked for assistance. */
  "assistance-letter": { letterId: string };
  /** A mail that asks whether somebody wants news by mail. */
  "subscription-question": { subscriberId: string };
  subscription: { mailingId: string };
  protocol: { caseId: string };
  /** A PDF whose words are to be found. */
  extraction: { fileId: string };
  /** Regular work, by the name it has in `lib/worker/chores.ts`. */
  chores: { chore: string };
};

export type QueueName = keyof Jobs;
