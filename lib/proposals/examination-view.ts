// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Examination } from "./examination-queries.ts";
import { isAnswered } from "./vocabulary.ts";

/**
 * What everyone reads of an examination. Until the answer is given the offices think in peace: that they were asked is
 * told, what they said, the cost and the marks are not (D.Lgs. 33/2013 asks for decisions, not for drafts of them).
 */
export function publicView(examination: Examination): Examination {
  const { facts, opinions } = examination;
  // The link of a meeting is for those who were invited.
  const meetings = examination.meetings.map((meeting) => ({ ...meeting, link: null }));
  if (isAnswered(facts.status)) return { ...examination, meetings };
  return {
    ...examination,
    meetings,
    facts: { ...facts, estimatedCostCents: null, costNote: null },
    opinions: opinions.map((opinion) => ({ ...opinion, position: null, text: null })),
    marks: [],
  };
}
