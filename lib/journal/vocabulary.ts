// SPDX-License-Identifier: AGPL-3.0-or-later

/** What an event is about. */
export const subjectKinds = [
  "proposal",
  "comment",
  "case",
  "rule",
  "person",
  "appointment",
  "unit",
  "association",
  "delegation",
  "municipality",
  "template",
  "article",
  "agenda-event",
  "assistance",
  "problem-report",
  "regulation",
  "document",
  "opening-hours",
  "visit-kind",
  "visit",
  "service",
  "feedback",
  "commons",
  "call",
  "pact",
] as const;
export type SubjectKind = (typeof subjectKinds)[number];
