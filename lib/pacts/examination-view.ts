// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Examination } from "./examination-queries.ts";
import { type PactStatus, underExamination } from "./vocabulary.ts";

/** Until the decision the offices think in peace: that they were asked is told, what they said is not. */
const isDecided = (status: PactStatus): boolean => !(underExamination as readonly PactStatus[]).includes(status);

/** The papers that came with an opinion stay with the office. */
const asTold = (opinions: Examination["opinions"], status: PactStatus): Examination["opinions"] =>
  opinions.map((opinion) => ({
    ...opinion,
    ...(isDecided(status) ? {} : { position: null, text: null, conditions: null }),
    fileId: null,
    fileName: null,
  }));

/** What those who apply read: what is asked of them and what they said, observations that are published, decided opinions. */
export const applicantsView = (examination: Examination, status: PactStatus): Examination => ({
  ...examination,
  opinions: asTold(examination.opinions, status),
  observations: published(examination),
});

/** What everyone reads: no notice and no remarks before the refusal, no integration, no files of the case, nobody by name. */
export const publicView = (examination: Examination, status: PactStatus): Examination => ({
  ...applicantsView(examination, status),
  opinions: asTold(examination.opinions, status).map((opinion) => ({ ...opinion, question: "" })),
  visits: examination.visits.map((visit) => ({ ...visit, invited: "" })),
  integrations: [],
  notices: [],
  mergers: [],
});

const published = ({ observations }: Examination): Examination["observations"] =>
  observations
    .filter(({ state }) => state === "published")
    .map((observation) => ({ ...observation, authorId: "", author: null }));
