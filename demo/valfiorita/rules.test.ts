// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { slugOf } from "#lib/kernel/slug.ts";
import { articleOf } from "#lib/regulations/citing-rules.ts";
import { readSource } from "#lib/regulations/source.ts";
import { articlesOf, wordsOf } from "#lib/regulations/text-schemas.ts";
import { catalogue } from "#lib/rules/catalogue.ts";
import { regulations } from "./regulations.ts";
import { decidedRules } from "./rules.ts";

const inWords: Record<string, string> = {
  "3": "tre",
  "5": "cinque",
  "16": "sedici",
  "18": "diciotto",
  "20": "venti",
  "30": "trenta",
  "50": "cinquanta",
  "60": "sessanta",
  "12 months": "ogni anno",
  "24 months": "due anni",
  "48 months": "quattro",
};

test.each(decidedRules)(
  "$key rests on a place that says so",
  ({ key, value, citation: { regulation, anchor }, since }) => {
    const cited = regulations.find(({ title }) => slugOf(title) === regulation);
    const version = cited?.versions.findLast((each) => each.since >= 0);
    const { text } = readSource(readFileSync(path.join(import.meta.dirname, "regulations", version?.file ?? "")));
    const article = articlesOf(text).find((each) => each.anchor === articleOf(anchor));
    expect(article?.paragraphs.map((paragraph) => paragraph.anchor)).toContain(anchor);
    const said = inWords[catalogue[key].unit === "months" ? `${value} months` : value] ?? "no word for it";
    expect(article && wordsOf(article)).toContain(said);
    expect(since).toBe(cited?.versions[0]?.since);
  },
);
