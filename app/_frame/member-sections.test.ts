// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { isRouteName, routes } from "#lib/kernel/paths.ts";
import { furtherMemberPages, memberSections } from "./member-sections.ts";

/** What is a step of something else, and begins there. */
const steps = ["startProposal", "email"];

test("every page of the personal area that stands for itself is in its menu or on the site map", () => {
  const pages = Object.keys(routes)
    .filter(isRouteName)
    .filter((name) => /^\/area(?:\/[a-z-]+)*$/.test(routes[name].folder));
  expect([...memberSections, ...furtherMemberPages, ...steps].toSorted()).toEqual(pages.toSorted());
});
