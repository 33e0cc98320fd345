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
  const trace = publicTrace(examination.trace);
  if (isAnswered(facts.status)) return { ...examination, meetings, trace };
  return {
    ...examination,
    meetings,
    trace,
    facts: { ...facts, estimatedCostCents: null, costNote: null },
    opinions: opinions.map((opinion) => ({ ...opinion, position: null, text: null })),
    marks: [],
  };
}

type Trace = Examination["trace"];

const publicTrace = ({ mergedInto, splitFrom, mergedHere, parts }: Trace): Trace => ({
  mergedInto: mergedInto && called(mergedInto),
  splitFrom: splitFrom && called(splitFrom),
  mergedHere: mergedHere.map(called),
  parts: parts.map(called),
});

/** What the public does not read is called by its number here, too. */
const called = <Other extends Trace["parts"][number]>(other: Other): Other =>
  other.publication === "published" ? other : { ...other, title: other.number };
