// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { regulations, regulationVersions } from "#db/schema/regulations.ts";
import type { Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { readSource } from "#lib/regulations/source.ts";
import { officerAtWork } from "../valfiorita/seed/people.ts";
import type { Scene } from "../valfiorita/seed/scene.ts";

export const largeRegulation = { slug: "regolamento-unico", articles: 300, versions: 5 } as const;

export const papers = 2_000;

/** A regulation as long as any town has, in all its versions, and as many papers as an office writes in ten years. */
export async function writePapers(tx: Transaction, { accounts, now }: Scene): Promise<void> {
  const { personId } = officerAtWork(accounts);
  const described = { title: "Regolamento unico", kind: "regulation" as const, summary: "Tutto in un testo solo." };
  const id = randomUUIDv7();
  await tx.insert(regulations).values({ id, slug: largeRegulation.slug, ...described });
  for (let number = 1; number <= largeRegulation.versions; number += 1) {
    const { source, sha256, text, odd } = readSource(Buffer.from(textOf(number)));
    await tx.insert(regulationVersions).values({
      ...{ regulationId: id, number, status: "published", act: `deliberazione n. ${number}`, novelty: "" },
      ...{ content: text, oddLines: odd, source, sourceSha256: sha256 },
      ...{ importedBy: personId, publishedBy: personId, publishedAt: new Date(now.epochMilliseconds) },
      // The last but one is in force, the last to come.
      validFrom: today(now)
        .add({ days: 300 * (number - largeRegulation.versions) + 60 })
        .toString(),
    });
  }
  await tx.execute(sql`
    insert into documents (id, slug, kind, title, summary, dated_on, unit_code, zone_code, language, status, added_by,
      published_at)
    select md5('paper' || n)::uuid, 'verbale-' || n, (array['minutes', 'act', 'form', 'other'])[1 + n % 4],
      'Verbale dell’incontro numero ' || n, 'Che cosa si è detto, in breve.', current_date - n, 'participation',
      (select code from zones order by position offset n % (select count(*) from zones) limit 1), 'it', 'published',
      ${personId}, now()
    from generate_series(1, ${papers}::int) as n`);
}

const sentences = readFileSync(path.join(import.meta.dirname, "../valfiorita/regulations/partecipazione-2.md"), "utf8")
  .split("\n")
  .filter((line) => /^\d+\. /.test(line))
  .map((line) => line.replace(/^\d+\. /, ""));

/** Fifteen articles to a title, four paragraphs to an article, one of them with points; each version changes some. */
function textOf(version: number): string {
  const said = (turn: number) => sentences[turn % sentences.length] ?? "";
  const articles = Array.from({ length: largeRegulation.articles }, (_, index) => {
    const number = index + 1;
    const title = index % 15 === 0 ? [`## TITOLO ${roman(1 + index / 15)} - PARTE DI PROVA\n`] : [];
    const changed = number % 7 === version ? ` Così dalla versione ${version}.` : "";
    const paragraphs = [0, 1, 2, 3].map(
      (turn) => `${turn + 1}. ${said(number * 4 + turn)}${turn === 0 ? changed : ""}`,
    );
    const points = ["a", "b", "c"].map((letter, turn) => `   ${letter}) ${said(number + turn).slice(0, 90)};`);
    return [...title, `### Articolo ${number} - Di che cosa si tratta qui\n`, ...paragraphs, ...points].join("\n");
  });
  return `${articles.join("\n\n")}\n`;
}

function roman(number: number): string {
  const tens = "X".repeat(Math.floor(number / 10));
  return tens + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10];
}
