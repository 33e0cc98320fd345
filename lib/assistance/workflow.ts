// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineWorkflow } from "#lib/kernel/workflow.ts";
import type { RequestStatus } from "./vocabulary.ts";

export const requestWorkflow = defineWorkflow<RequestStatus>()({
  // On line by who signed in, at the counter, or by the link that a visitor was sent.
  open: { from: ["unconfirmed"], to: "submitted" },
  takeCharge: { from: ["submitted"], to: "in-charge" },
  assign: { from: ["submitted", "in-charge", "awaiting-integration"] },
  requestIntegration: { from: ["submitted", "in-charge"], to: "awaiting-integration" },
  integrate: { from: ["awaiting-integration"], to: "in-charge" },
  // The day for adding passed in silence: the clock runs again.
  resume: { from: ["awaiting-integration"], to: "in-charge" },
  // Who was asked for more may stay silent: the office then answers on what it has.
  answer: { from: ["submitted", "in-charge", "awaiting-integration"], to: "answered" },
  close: { from: ["answered"], to: "closed" },
});

/** What the office does: the steps of the desk, in the order of the procedure. */
export const requestVerbs = ["takeCharge", "requestIntegration", "answer", "close", "assign"] as const;
export type RequestVerb = (typeof requestVerbs)[number];

/** How a step is called in the address of its page: `request-integration`. */
export const requestSlugOf = (verb: RequestVerb): string =>
  verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const requestVerbCalled = (slug: string): RequestVerb | undefined =>
  requestVerbs.find((verb) => requestSlugOf(verb) === slug);
