// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeEach, describe, expect, test } from "vitest";
import { askBeforeLeaving, guardUnsaved } from "./unsaved.ts";

describe("the browser asks before one leaves", () => {
  let form: EventTarget;
  let page: EventTarget;
  let endGuard: () => void;

  beforeEach(() => {
    form = new EventTarget();
    page = new EventTarget();
    endGuard = guardUnsaved(form, page);
  });

  const write = () => form.dispatchEvent(new Event("input"));
  const send = () => form.dispatchEvent(new Event("submit"));
  const isAsked = () => !page.dispatchEvent(new Event("beforeunload", { cancelable: true }));

  test("nobody who wrote nothing", () => {
    expect(isAsked()).toBe(false);
  });

  test("who wrote, until they send it", () => {
    write();
    expect(isAsked()).toBe(true);
    send();
    expect(isAsked()).toBe(false);
  });

  test("who writes on while it is sent, and who has it back refused", () => {
    send();
    write();
    expect(isAsked()).toBe(true);
    send();
    askBeforeLeaving(page);
    expect(isAsked()).toBe(true);
  });

  test("no more when the form is gone", () => {
    write();
    endGuard();
    expect(isAsked()).toBe(false);
    write();
    expect(isAsked()).toBe(false);
  });
});
