// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Connection } from "#db/transaction.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { findPlace } from "#lib/regulations/queries.ts";
import { type ChangeRule, citationOf } from "./schemas.ts";
import type { Citation } from "./vocabulary.ts";

/** The place a change cites, which must be there on the day the change begins. Throws `Invalid` on its field. */
export async function assertCitation(connection: Connection, change: ChangeRule): Promise<Citation | null> {
  const citation = citationOf(change);
  if (!citation) return null;
  const place = await findPlace(connection, citation.regulation, citation.anchor, change.validFrom);
  if (place === "there") return citation;
  if (place === "repealed") throw new Invalid({ citedArticle: { key: "rules.fields.repealed" } });
  const field = change.citedParagraph ? "citedParagraph" : "citedArticle";
  throw new Invalid({ [field]: { key: "rules.fields.noSuchPlace" } });
}
