// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { WrongState } from "#lib/kernel/errors.ts";
import { ended, inForce, inPreparation, isPublic, pactStatuses, underExamination } from "./vocabulary.ts";
import { pactWorkflow } from "./workflow.ts";

/** Every change of status, written once more by where it starts; the two must agree. */
const changes: Record<string, Record<string, string>> = {
  draft: { submit: "submitted" },
  submitted: { takeIn: "under-review", merge: "merged", archive: "archived", withdraw: "withdrawn" },
  "under-review": {
    requestIntegration: "awaiting-integration",
    openToObservations: "open-to-observations",
    merge: "merged",
    admit: "co-design",
    announceRefusal: "refusal-announced",
    archive: "archived",
    withdraw: "withdrawn",
  },
  "awaiting-integration": {
    integrate: "under-review",
    resumeSilent: "under-review",
    merge: "merged",
    archive: "archived",
    withdraw: "withdrawn",
  },
  "open-to-observations": { endObservations: "under-review", merge: "merged", withdraw: "withdrawn" },
  "refusal-announced": { reconsider: "under-review", refuse: "refused", withdraw: "withdrawn" },
  "co-design": {
    announceRefusal: "refusal-announced",
    archive: "archived",
    withdraw: "withdrawn",
    freezeText: "approved",
    sendToGiunta: "awaiting-approval",
  },
  "awaiting-approval": { withdraw: "withdrawn", approve: "approved", sendBack: "co-design" },
  approved: { archive: "archived", withdraw: "withdrawn", reopenText: "co-design", sign: "signed" },
  signed: { begin: "active", endEarly: "concluded", revoke: "revoked" },
  active: { suspend: "suspended", extend: "extended", conclude: "concluded", endEarly: "concluded", revoke: "revoked" },
  extended: { suspend: "suspended", conclude: "concluded", endEarly: "concluded", revoke: "revoked" },
  suspended: {
    resume: "active",
    resumeExtended: "extended",
    conclude: "concluded",
    endEarly: "concluded",
    revoke: "revoked",
  },
  concluded: {},
  revoked: {},
  refused: {},
  archived: {},
  withdrawn: {},
  merged: {},
};

it.each(pactStatuses)("leads on from %s as the regulation tells it", (status) => {
  const moving = pactWorkflow
    .verbsFrom(status)
    .map((verb) => [verb, pactWorkflow.next(verb, status)] as const)
    .filter(([, next]) => next !== status);
  expect(Object.fromEntries(moving)).toEqual(changes[status]);
});

it("refuses what is not possible, and says from where it would be", () => {
  expect(() => pactWorkflow.next("refuse", "under-review")).toThrow(WrongState);
  expect(() => pactWorkflow.next("report", "revoked")).toThrow(WrongState);
  expect(() => pactWorkflow.next("sign", "co-design")).toThrow(WrongState);
});

it("tells each status one part of its life", () => {
  const parts = [["draft"], underExamination, inPreparation, inForce, ended].flat();
  expect(parts.toSorted()).toEqual(pactStatuses.toSorted());
});

it("shows nothing that the office has not taken in", () => {
  expect(pactStatuses.filter((status) => !isPublic(status))).toEqual(["draft", "submitted"]);
});

it("ends where nothing changes any more", () => {
  const still = ended.flatMap((status) => pactWorkflow.verbsFrom(status));
  expect([...new Set(still)].toSorted()).toEqual(["evaluate", "renew", "report"]);
});
