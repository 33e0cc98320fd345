// SPDX-License-Identifier: AGPL-3.0-or-later

export const actorKinds = ["citizen", "delegate", "staff", "counter", "system"] as const;
export type ActorKind = (typeof actorKinds)[number];

/** What an event is about. */
export const subjectKinds = [
  "proposal",
  "rule",
  "person",
  "appointment",
  "association",
  "delegation",
  "municipality",
] as const;
export type SubjectKind = (typeof subjectKinds)[number];
