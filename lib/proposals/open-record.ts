// SPDX-License-Identifier: AGPL-3.0-or-later
import { href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import type { OpenRow } from "./open-data.ts";

/**
 * A proposal as open data: what the public pages show of it, without who wrote it and who dealt with it. The names of the
 * fields are part of `/api/v1`; within it they are only added to.
 */
export function openRecord(row: OpenRow) {
  const isHidden = row.publication === "hidden";
  const words = (text: string | null) => (isHidden ? null : text);
  return {
    number: row.number,
    url: siteAddress() + href("it", "proposal", { number: row.number }),
    kind: row.kind,
    status: row.status,
    /** Its words were hidden by a moderator; everything else stays. */
    hidden: isHidden,
    title: words(row.title),
    text: words(row.body),
    topicCode: row.topicCode,
    topic: row.topic.it,
    zoneCode: row.zoneCode,
    zone: row.zone,
    address: words(row.address),
    longitude: row.longitude,
    latitude: row.latitude,
    association: row.association,
    supports: row.supports,
    filedOn: row.openedOn,
    dueOn: row.dueOn,
    term: row.term,
    unit: row.unit.it,
    answeredOn: row.answeredOn,
    daysToAnswer: row.daysToAnswer,
    outcome: row.outcome,
    answer: row.answer,
    nextSteps: row.nextSteps,
    nextStepsBy: row.nextStepsBy,
    closing: row.closing,
    changedAt: row.updatedAt.toISOString(),
  };
}

export type OpenRecord = ReturnType<typeof openRecord>;

/** The columns of the CSV, in their order. */
export const openColumns = [
  "number",
  "url",
  "kind",
  "status",
  "hidden",
  "title",
  "text",
  "topicCode",
  "topic",
  "zoneCode",
  "zone",
  "address",
  "longitude",
  "latitude",
  "association",
  "supports",
  "filedOn",
  "dueOn",
  "term",
  "unit",
  "answeredOn",
  "daysToAnswer",
  "outcome",
  "answer",
  "nextSteps",
  "nextStepsBy",
  "closing",
  "changedAt",
] as const satisfies readonly (keyof OpenRecord)[];
