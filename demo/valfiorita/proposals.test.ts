// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { associations } from "./associations.ts";
import { people, supporters } from "./people.ts";
import { personas } from "./personas.ts";
import type { DemoProposal } from "./proposals/proposal.ts";
import { proposals } from "./proposals.ts";
import { topics } from "./topics.ts";
import { units } from "./units.ts";
import { zones } from "./zones.ts";

const wordsOf = (paragraphs: readonly string[]) => paragraphs.join(" ").split(/\s+/).length;

/** The days after filing on which something happened, in the order in which it must have happened. */
function steps({ story }: DemoProposal): number[] {
  switch (story.status) {
    case "draft":
    case "submitted":
      return [];
    case "withdrawn":
      return [story.withdrawn];
    case "under-examination":
      return [story.takenInCharge];
    case "awaiting-integration":
      return [story.takenInCharge, story.requested];
    case "answered": {
      const { integration } = story;
      return [
        story.takenInCharge,
        ...(integration ? [integration.requested, integration.received] : []),
        story.answered,
      ];
    }
  }
}

test("is between thirty and fifty proposals, each with its own title", () => {
  expect(proposals.length).toBeGreaterThan(30);
  expect(proposals.length).toBeLessThan(50);
  expect(new Set(proposals.map(({ title }) => title)).size).toBe(proposals.length);
});

describe.each(proposals)("$title", (proposal) => {
  test("is told in 80 to 250 words", () => {
    expect(wordsOf(proposal.body)).toBeGreaterThanOrEqual(80);
    expect(wordsOf(proposal.body)).toBeLessThanOrEqual(250);
  });

  test("names only what exists", () => {
    expect([...personas, ...people].map(({ id }) => id)).toContain(proposal.author);
    expect(topics.map(({ code }) => code)).toContain(proposal.topic);
    if (proposal.zone) expect(zones.map(({ slug }) => slug)).toContain(proposal.zone);
    if ("unit" in proposal.story) expect(units.map(({ code }) => code)).toContain(proposal.story.unit);
    expect(proposal.supports).toBeLessThanOrEqual(supporters.length);
  });

  test("was filed for an association only by its delegate at the time", () => {
    if (!proposal.association) return;
    const association = associations.find(({ code }) => code === proposal.association);
    const standing = association?.delegations.filter(
      ({ since, until }) => since > proposal.filed && (until === undefined || until < proposal.filed),
    );
    expect(standing?.map(({ person }) => person)).toContain(proposal.author);
  });

  test("tells its story in order and not into the future", () => {
    const days = [0, ...steps(proposal), proposal.filed];
    expect(days).toEqual(days.toSorted((one, other) => one - other));
  });

  test("is answered with reasons, in 60 to 150 words", () => {
    if (proposal.story.status !== "answered") return;
    expect(wordsOf(proposal.story.answer)).toBeGreaterThanOrEqual(60);
    expect(wordsOf(proposal.story.answer)).toBeLessThanOrEqual(150);
    if (proposal.story.outcome === "accepted") expect(proposal.story.next).toBeDefined();
  });
});

test("shows every situation an office can be in, and one proposal that waits too long", () => {
  const statuses = new Set(proposals.map(({ story }) => story.status));
  expect([...statuses].sort()).toEqual([
    "answered",
    "awaiting-integration",
    "draft",
    "submitted",
    "under-examination",
    "withdrawn",
  ]);
  const late = proposals.filter(({ story, filed }) => story.status === "under-examination" && filed > 33);
  expect(late.map(({ association }) => association)).toEqual(["comitato-san-martino"]);
});

test("hears every persona who may propose", () => {
  const authors = proposals.map(({ author }) => author);
  for (const { id, kind, email } of personas) {
    if (kind === "citizen" && email !== null) expect(authors).toContain(id);
  }
});
