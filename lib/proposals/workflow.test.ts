// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { WrongState } from "#lib/kernel/errors.ts";
import { isUntaken, proposalStatuses, publicStatuses } from "./vocabulary.ts";
import { proposalWorkflow } from "./workflow.ts";

/** The table once more, written by status, as the regulation would tell it; the two must agree. */
const story = {
  draft: {
    edit: "draft",
    discard: "draft",
    changeAuthors: "draft",
    submit: "submitted",
    collect: "collecting",
  },
  collecting: {
    changeAuthors: "collecting",
    support: "collecting",
    deposit: "submitted",
    lapse: "lapsed",
    withdraw: "withdrawn",
  },
  submitted: {
    changeAuthors: "submitted",
    support: "submitted",
    takeCharge: "under-examination",
    assign: "submitted",
    split: "submitted",
    receive: "submitted",
    declareInadmissible: "inadmissible",
    merge: "merged",
    withdraw: "withdrawn",
  },
  "under-examination": {
    changeAuthors: "under-examination",
    support: "under-examination",
    admit: "under-examination",
    assign: "under-examination",
    askOpinion: "under-examination",
    giveOpinion: "under-examination",
    estimateCost: "under-examination",
    valuate: "under-examination",
    callMeeting: "under-examination",
    moveMeeting: "under-examination",
    callOffMeeting: "under-examination",
    publishMinutes: "under-examination",
    split: "under-examination",
    receive: "under-examination",
    requestIntegration: "awaiting-integration",
    answer: "answered",
    declareInadmissible: "inadmissible",
    merge: "merged",
    withdraw: "withdrawn",
  },
  "awaiting-integration": {
    changeAuthors: "awaiting-integration",
    support: "awaiting-integration",
    admit: "awaiting-integration",
    assign: "awaiting-integration",
    askOpinion: "awaiting-integration",
    giveOpinion: "awaiting-integration",
    estimateCost: "awaiting-integration",
    valuate: "awaiting-integration",
    callMeeting: "awaiting-integration",
    moveMeeting: "awaiting-integration",
    callOffMeeting: "awaiting-integration",
    publishMinutes: "awaiting-integration",
    split: "awaiting-integration",
    receive: "awaiting-integration",
    integrate: "under-examination",
    resume: "under-examination",
    answer: "answered",
    declareInadmissible: "inadmissible",
    merge: "merged",
    withdraw: "withdrawn",
  },
  answered: {
    moveMeeting: "answered",
    callOffMeeting: "answered",
    publishMinutes: "answered",
    implement: "under-way",
    close: "closed",
  },
  "under-way": {
    moveMeeting: "under-way",
    callOffMeeting: "under-way",
    publishMinutes: "under-way",
    implement: "under-way",
    report: "under-way",
    close: "closed",
  },
  closed: { moveMeeting: "closed", callOffMeeting: "closed", publishMinutes: "closed" },
  inadmissible: { callOffMeeting: "inadmissible" },
  merged: { callOffMeeting: "merged" },
  withdrawn: { callOffMeeting: "withdrawn" },
  lapsed: {},
} as const;

it.each(proposalStatuses)("from %s leads where the story says, and nowhere else", (status) => {
  const led = Object.fromEntries(
    proposalWorkflow.verbsFrom(status).map((verb) => [verb, proposalWorkflow.next(verb, status)]),
  );
  expect(led).toEqual(story[status]);
});

it.each(proposalStatuses)("refuses every other verb from %s", (status) => {
  const others = proposalWorkflow.verbs.filter((verb) => !(verb in story[status]));
  for (const verb of others) expect(() => proposalWorkflow.next(verb, status)).toThrow(WrongState);
});

it("is taken in charge from here or after the deposit, wherever the responsible person is still to be named", () => {
  const awaits = publicStatuses.filter((status) =>
    proposalWorkflow.can("takeCharge", proposalWorkflow.can("deposit", status) ? "submitted" : status),
  );
  expect(publicStatuses.filter(isUntaken)).toEqual(awaits);
});
