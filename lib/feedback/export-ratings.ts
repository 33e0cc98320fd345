// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Actor } from "#lib/kernel/actor.ts";
import { csvLine, csvStart } from "#lib/kernel/csv.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { feedbackPolicy } from "./policy.ts";
import { everyRating, type Period } from "./queries.ts";
import type { RatedKind } from "./vocabulary.ts";

/** Every rating of a period as CSV, with its words where they were not removed. */
export function exportRatings(actor: Actor, asked: { kind: RatedKind; period: Period }): AsyncGenerator<string> {
  authorize(feedbackPolicy.read(actor));
  return linesOf(asked);
}

async function* linesOf(asked: { kind: RatedKind; period: Period }): AsyncGenerator<string> {
  yield csvStart + csvLine(["day", "kind", "name", "address", "language", "rating", "aspect", "comment"]);
  for await (const rows of everyRating(asked)) {
    yield rows
      .map((row) =>
        csvLine([row.givenOn, row.kind, row.name, row.address, row.locale, row.rating, row.aspect, row.comment]),
      )
      .join("");
  }
}
