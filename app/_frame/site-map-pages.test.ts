// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { isRouteName, type RouteName, routes } from "#lib/kernel/paths.ts";
import { indexedPages, siteMapPages } from "./site-map-pages.ts";

/** Public pages that the site map does not name, and why. */
const unlisted: Partial<Record<RouteName, string>> = {
  siteMap: "it is the site map",
  missing: "it stands where nothing is",
  proposalFeed: "programs read it",
  newsFeed: "programs read it",
  callsFeed: "programs read it",
  agendaCalendar: "programs read it",
  feedback: "it is about the page from which one comes",
  assistanceSent: "it follows a form",
  signInProblem: "it follows a sign-in that failed",
  confirmEmail: "a mail leads there",
  confirmRequest: "a mail leads there",
  invitation: "a mail leads there",
  pactInvitation: "a mail leads there",
  subscription: "a mail leads there",
  unsubscribe: "a mail leads there",
};

const listed: readonly RouteName[] = [...siteMapPages.read, ...siteMapPages.about];

/** Every page of the website with one address; the personal area has a test of its own, and the desk is the staff's. */
const websitePages = Object.keys(routes)
  .filter(isRouteName)
  .filter((name) => /^\/(?!(?:area|desk)(?:\/|$))[^:]*$/.test(routes[name].folder));

test("every page of the website with one address is on the site map, or it is said why not", () => {
  expect([...listed, ...Object.keys(unlisted)].toSorted()).toEqual(websitePages.toSorted());
});

test("search engines are told of pages of the website alone, and of each once", () => {
  expect(new Set(indexedPages).size).toBe(indexedPages.length);
  expect(websitePages).toEqual(expect.arrayContaining(indexedPages));
  expect(indexedPages).not.toContain("search");
});
