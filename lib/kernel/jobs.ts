// SPDX-License-Identifier: AGPL-3.0-or-later

/** The queues, and what a job of each carries. Migrating the database creates them. */
export const queueNames = ["reactions", "mail", "protocol"] as const satisfies (keyof Jobs)[];

export type Jobs = {
  reactions: { eventId: number };
  mail: { notificationId: string };
  protocol: { caseId: string };
};

export type QueueName = (typeof queueNames)[number];
