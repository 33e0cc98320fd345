// SPDX-License-Identifier: AGPL-3.0-or-later
import type { PactStatus } from "../vocabulary.ts";

/** Where a pact of another register can stand: the statuses that such registers know. */
export const pactStatusWords = [
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
export type PactStatusWord = (typeof pactStatusWords)[number];

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

/** A determination of a manager, a resolution of a council or a Giunta, an ordinance, a contract by its repertory number. */
export const actKinds = ["determination", "resolution", "ordinance", "repertory"] as const;
export type ActKind = (typeof actKinds)[number];

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

/** Tells of something in the row that is being read. */
export type Report = (why: Oddity, text: string, column?: string) => void;
