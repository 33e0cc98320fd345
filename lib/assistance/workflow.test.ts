// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { WrongState } from "#lib/kernel/errors.ts";
import { requestStatuses } from "./vocabulary.ts";
import { requestSlugOf, requestVerbCalled, requestVerbs, requestWorkflow } from "./workflow.ts";

/** The table once more, written by status; the two must agree. */
const story = {
  unconfirmed: { open: "submitted" },
  submitted: {
    takeCharge: "in-charge",
    assign: "submitted",
    requestIntegration: "awaiting-integration",
    answer: "answered",
  },
  "in-charge": { assign: "in-charge", requestIntegration: "awaiting-integration", answer: "answered" },
  "awaiting-integration": {
    assign: "awaiting-integration",
    integrate: "in-charge",
    resume: "in-charge",
    answer: "answered",
  },
  answered: { close: "closed" },
  closed: {},
} as const;

it.each(requestStatuses)("from %s leads where the story says, and nowhere else", (status) => {
  const led = Object.fromEntries(
    requestWorkflow.verbsFrom(status).map((verb) => [verb, requestWorkflow.next(verb, status)]),
  );
  expect(led).toEqual(story[status]);
});

it.each(requestStatuses)("refuses every other verb from %s", (status) => {
  const others = requestWorkflow.verbs.filter((verb) => !(verb in story[status]));
  for (const verb of others) expect(() => requestWorkflow.next(verb, status)).toThrow(WrongState);
});

it.each(requestVerbs)("%s is found again by the address of its page", (verb) => {
  expect(requestVerbCalled(requestSlugOf(verb))).toBe(verb);
});
