// SPDX-License-Identifier: AGPL-3.0-or-later
import { href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import type { OpenRow } from "./open-data.ts";

/**
 * A pact as open data: what the public pages show of it, without people. The names of the fields are part of `/api/v1`;
 * within it they are only added to.
 */
export const openRecord = ({ topic, unit, number, ...row }: OpenRow) => ({
  number,
  url: siteAddress() + href("it", "pact", { number }),
  status: row.status,
  kind: row.kind,
  title: row.title,
  summary: row.summary || null,
  applicantKind: row.applicantKind,
  applicant: row.applicant,
  topicCode: row.topicCode,
  topic: topic?.it ?? null,
  activityField: row.activityField,
  zoneCode: row.zoneCode,
  zone: row.zone,
  neighbourhood: row.neighbourhood,
  address: row.address,
  longitude: row.longitude,
  latitude: row.latitude,
  appliedOn: row.appliedOn,
  answeredOn: row.answeredOn,
  daysToAnswer: row.daysToAnswer,
  approvalAct: row.approvalAct,
  actNumber: row.actNumber,
  signedOn: row.signedOn,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  endedOn: row.endedOn,
  unit: unit?.it ?? null,
  source: row.source,
  changedAt: row.updatedAt.toISOString(),
});

export type OpenRecord = ReturnType<typeof openRecord>;

/** The columns of the CSV, in their order. */
export const openColumns = [
  "number",
  "url",
  "status",
  "kind",
  "title",
  "summary",
  "applicantKind",
  "applicant",
  "topicCode",
  "topic",
  "activityField",
  "zoneCode",
  "zone",
  "neighbourhood",
  "address",
  "longitude",
  "latitude",
  "appliedOn",
  "answeredOn",
  "daysToAnswer",
  "approvalAct",
  "actNumber",
  "signedOn",
  "startsOn",
  "endsOn",
  "endedOn",
  "unit",
  "source",
  "changedAt",
] as const satisfies readonly (keyof OpenRecord)[];
