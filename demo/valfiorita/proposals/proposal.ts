// SPDX-License-Identifier: AGPL-3.0-or-later
import type { AnswerOutcome } from "#lib/proposals/vocabulary.ts";
import type { Position } from "../borders.ts";
import type { TopicCode } from "../topics.ts";

/** Days after the proposal was filed. What an office does on a holiday is done on the next working day. */
type DaysAfter = number;

/** The office in charge, and when it took the proposal in charge. */
type TakenInCharge = { unit: string; takenInCharge: DaysAfter };

type Answer = {
  answered: DaysAfter;
  outcome: AnswerOutcome;
  answer: readonly string[];
  /** What the office will do now, and within how many days from the answer. */
  next?: { steps: string; within: number };
};

type IntegrationRequest = { requested: DaysAfter; request: string };

export type Story =
  | { status: "draft" | "submitted" }
  | ({ status: "under-examination" } & TakenInCharge)
  | ({ status: "awaiting-integration" } & TakenInCharge & IntegrationRequest)
  | ({ status: "answered"; integration?: IntegrationRequest & { received: DaysAfter; text: string } } & TakenInCharge &
      Answer)
  | { status: "withdrawn"; withdrawn: DaysAfter };

export type DemoProposal = {
  title: string;
  /** One string a paragraph. */
  body: readonly string[];
  /** A persona or a writer. */
  author: string;
  /** The association or committee for which the author, its delegate, acted. */
  association?: string;
  topic: TopicCode;
  /** Null when it is about the whole municipality. */
  zone: string | null;
  /** The place it is about, which the author marked on a map and attached. */
  place?: Position;
  /** How many days ago it was filed; a draft was begun then. */
  filed: number;
  supports: number;
  story: Story;
};
