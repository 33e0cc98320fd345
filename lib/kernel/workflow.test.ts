// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, expectTypeOf, test } from "vitest";
import { WrongState } from "./errors.ts";
import { defineWorkflow } from "./workflow.ts";

type Status = "draft" | "submitted" | "under-review" | "answered" | "withdrawn";

const workflow = defineWorkflow<Status>()({
  edit: { from: ["draft"] },
  submit: { from: ["draft"], to: "submitted" },
  assign: { from: ["submitted", "under-review"], to: "under-review" },
  answer: { from: ["under-review"], to: "answered" },
  withdraw: { from: ["submitted", "under-review"], to: "withdrawn" },
});

describe("next", () => {
  test.each([
    ["submit", "draft", "submitted"],
    ["assign", "submitted", "under-review"],
    ["assign", "under-review", "under-review"],
    ["withdraw", "under-review", "withdrawn"],
  ] as const)("%s from %s leads to %s", (verb, status, expected) => {
    expect(workflow.next(verb, status)).toBe(expected);
  });

  test("a verb without a target leaves the status as it is", () => {
    expect(workflow.next("edit", "draft")).toBe("draft");
    expect(() => workflow.next("edit", "submitted")).toThrow(WrongState);
  });

  test("a verb that is not possible says which statuses would allow it", () => {
    const attempt = () => workflow.next("withdraw", "answered");
    expect(attempt).toThrow(WrongState);
    expect(attempt).toThrow(
      expect.objectContaining({
        kind: "conflict",
        verb: "withdraw",
        status: "answered",
        allowed: ["submitted", "under-review"],
      }),
    );
  });

  test("a status from outside the table allows nothing", () => {
    expect(() => workflow.next("submit", "constructor" as Status)).toThrow(WrongState);
    expect(() => workflow.next("toString" as "submit", "draft")).toThrow(WrongState);
  });
});

test("can agrees with next for every verb and status", () => {
  const statuses: Status[] = ["draft", "submitted", "under-review", "answered", "withdrawn"];
  for (const verb of workflow.verbs) {
    for (const status of statuses) {
      const happens = (() => {
        try {
          workflow.next(verb, status);
          return true;
        } catch {
          return false;
        }
      })();
      expect(workflow.can(verb, status), `${verb} from ${status}`).toBe(happens);
    }
  }
});

test("verbsFrom lists the verbs in the order of the table", () => {
  expect(workflow.verbsFrom("draft")).toEqual(["edit", "submit"]);
  expect(workflow.verbsFrom("under-review")).toEqual(["assign", "answer", "withdraw"]);
  expect(workflow.verbsFrom("answered")).toEqual([]);
});

test("the diagram shows every step, where it begins and where it ends", () => {
  expect(workflow.diagram()).toBe(
    [
      "stateDiagram-v2",
      'state "draft" as draft',
      'state "submitted" as submitted',
      'state "under-review" as under_review',
      'state "answered" as answered',
      'state "withdrawn" as withdrawn',
      "[*] --> draft",
      "draft --> draft: edit",
      "draft --> submitted: submit",
      "submitted --> under_review: assign",
      "under_review --> under_review: assign",
      "under_review --> answered: answer",
      "submitted --> withdrawn: withdraw",
      "under_review --> withdrawn: withdraw",
      "answered --> [*]",
      "withdrawn --> [*]",
    ].join("\n    "),
  );
});

test("verbs and targets are known to the compiler", () => {
  expectTypeOf(workflow.next("submit", "draft")).toEqualTypeOf<"submitted">();
  expectTypeOf(workflow.next("edit", "draft")).toEqualTypeOf<"draft">();
  expectTypeOf(workflow.verbs).toEqualTypeOf<readonly ("edit" | "submit" | "assign" | "answer" | "withdraw")[]>();
  // @ts-expect-error a verb that is not in the table
  expect(() => workflow.next("publish", "draft")).toThrow(WrongState);
  // @ts-expect-error a status that is not in the list
  defineWorkflow<Status>()({ submit: { from: ["drafts"], to: "submitted" } });
  // @ts-expect-error a verb that starts from nowhere
  defineWorkflow<Status>()({ submit: { from: [], to: "submitted" } });
});
