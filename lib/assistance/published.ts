// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { db } from "#db/client.ts";
import { today } from "#lib/kernel/clock.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { rulesTag } from "#lib/rules/tags.ts";

/** What the office promises to who asks for assistance or reports a problem, by the rules of the day. */
export async function publishedRequestTerms() {
  "use cache";
  cacheTag(rulesTag);
  cacheLife(publicCache);
  const rules = await rulesInForce(
    db,
    ["assistance.answer-term", "assistance.report-term", "assistance.integration-term", "assistance.retention"],
    today(),
  );
  return {
    promised: [
      { name: "assistance" as const, rule: rules["assistance.answer-term"] },
      { name: "problem-report" as const, rule: rules["assistance.report-term"] },
      { name: "integration" as const, rule: rules["assistance.integration-term"] },
    ],
    retention: rules["assistance.retention"].value,
  };
}
