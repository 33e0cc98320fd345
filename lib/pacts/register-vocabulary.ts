// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ApplicantKind, PactStatus } from "./vocabulary.ts";

/** Where a pact that is moved in from another register can stand: the statuses that such registers know. */
export const movedInStatuses = [
  "under-review",
  "awaiting-integration",
  "signed",
  "extended",
  "refused",
  "archived",
  "withdrawn",
  "revoked",
  "concluded",
] as const satisfies readonly PactStatus[];
export type MovedInStatus = (typeof movedInStatuses)[number];

/** What a part of a note tells; `note` where it tells none of the others, with its day all the same. */
export const noteEventKinds = [
  "integration-asked",
  "opinion-asked",
  "opinion",
  "approval",
  "signature",
  "publication",
  "extension",
  "refusal",
  "withdrawal",
  "archiving",
  "revocation",
  "act",
  "note",
] as const;
export type NoteEventKind = (typeof noteEventKinds)[number];

/** What happened to a pact before it was moved in: its application, and what its notes tell. */
export const historyKinds = ["application", ...noteEventKinds] as const;
export type HistoryKind = (typeof historyKinds)[number];

/** A determination of a manager, a resolution of a council or a Giunta, an ordinance, a contract by its repertory number. */
export const actKinds = ["determination", "resolution", "ordinance", "repertory"] as const;
export type ActKind = (typeof actKinds)[number];

/** A protocol number as it is written, without the word: `1504524`, `AREG/227924/2025`. Days are `YYYY-MM-DD`. */
export type ProtocolReference = { number: string; on: string | null };
export type ActReference = { kind: ActKind; number: string; on: string | null };

/** Something that happened, as the register tells it. Days are `YYYY-MM-DD` in Europe/Rome. */
export type HistoryEntry = {
  kind: HistoryKind;
  on: string | null;
  until: string | null;
  /** A day without its year, as it is written. */
  partOfDay: string | null;
  text: string;
  protocols: ProtocolReference[];
  acts: ActReference[];
  /** The offices an opinion was asked of, or comes from. */
  bodies: string[];
  /** For how long it was extended. */
  months: number | null;
};

/** What a register says of a pact, as far as it is kept here. */
export type RegisterFacts = {
  status: MovedInStatus;
  title: string;
  address: string | null;
  longitude: number | null;
  latitude: number | null;
  neighbourhood: string | null;
  activityField: string | null;
  applicantKind: ApplicantKind;
  applicantName: string | null;
  submittedOn: string | null;
  answeredOn: string | null;
  actNumber: string | null;
  signedOn: string | null;
  endsOn: string | null;
  documentUrl: string | null;
  history: HistoryEntry[];
};

/** Why something was not, or not wholly, understood. Nothing that is reported is lost, but for a row of `no-title`. */
export const oddities = [
  "unknown-status",
  "no-status",
  "unknown-proposer",
  "no-title",
  "title-from-address",
  "date",
  "number",
  "point",
  "no-point",
  "points-disagree",
  "point-swapped",
  "point-far",
  "address",
  "long-note",
  "formula",
  "encoding",
  "doubled-id",
  "two-columns",
  "too-many-cells",
] as const;
export type Oddity = (typeof oddities)[number];

/** `line` counts the lines of the file from 1, `column` is named as the file names it, `text` is at most 200 characters. */
export type NotUnderstood = { line: number; column?: string; text: string; why: Oddity };

/** What a file brought: how many records it has, and what became of them. `skipped` have a status that nobody has mapped. */
export type ImportResult = {
  records: number;
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
  placed: number;
  byStatus: Partial<Record<MovedInStatus, number>>;
  events: number;
  notUnderstood: NotUnderstood[];
};

export const importStates = ["uploaded", "done", "discarded"] as const;
export type ImportState = (typeof importStates)[number];

/** Why two pacts of a register may be one. */
export const duplicateReasons = ["same-id", "same-title-near", "same-title-and-address", "named-in-note"] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

/** What the office said of it. */
export const duplicateStates = ["proposed", "merged", "kept-apart"] as const;
export type DuplicateState = (typeof duplicateStates)[number];
