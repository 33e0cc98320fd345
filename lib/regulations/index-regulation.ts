// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { regulations, regulationVersions } from "#db/schema/regulations.ts";
import type { Transaction } from "#db/transaction.ts";
import { putEntry, removeEntry } from "#lib/search/entries.ts";
import { shownOn } from "./standing.ts";
import { type Article, articlesOf, regulationText, wordsOf } from "./text-schemas.ts";

type Regulation = typeof regulations.$inferSelect;

/**
 * Lets everyone find the regulation and the articles of the version that its address shows on a day (Europe/Rome), and
 * those of no other. The caller holds the regulation's lock, or nothing else happens to it.
 */
export async function indexRegulation(
  tx: Transaction,
  regulationId: string,
  on: Temporal.PlainDate,
  { onlyIfChanged = false } = {},
): Promise<void> {
  const [regulation] = await tx.select().from(regulations).where(eq(regulations.id, regulationId)).for("update");
  if (!regulation) return;
  const versions = await tx
    .select({ id: regulationVersions.id, status: regulationVersions.status, validFrom: regulationVersions.validFrom })
    .from(regulationVersions)
    .where(eq(regulationVersions.regulationId, regulationId));
  const shown = shownOn(versions, on.toString());
  if (onlyIfChanged && regulation.indexedVersionId === (shown?.id ?? null)) return;
  await forget(tx, regulation);
  if (shown) await tell(tx, regulation, shown);
  await tx
    .update(regulations)
    .set({ indexedVersionId: shown?.id ?? null })
    .where(eq(regulations.id, regulationId));
}

async function forget(tx: Transaction, { id, indexedVersionId }: Regulation): Promise<void> {
  await removeEntry(tx, "regulation", id);
  if (!indexedVersionId) return;
  for (const { anchor } of await articlesIn(tx, indexedVersionId))
    await removeEntry(tx, "article", subjectOf(id, anchor));
}

async function tell(tx: Transaction, regulation: Regulation, version: { id: string; validFrom: string | null }) {
  const { id, slug, title, summary } = regulation;
  const place = {
    locale: null,
    page: "regulation" as const,
    params: { slug },
    zoneCode: null,
    on: version.validFrom ? Temporal.PlainDate.from(version.validFrom) : null,
  };
  await putEntry(tx, { ...place, kind: "regulation", subjectId: id, title, body: summary, anchor: null });
  for (const article of await articlesIn(tx, version.id)) {
    const subjectId = subjectOf(id, article.anchor);
    const named = `${[article.label, article.heading].filter(Boolean).join(" · ")} (${title})`;
    await putEntry(tx, {
      ...place,
      kind: "article",
      subjectId,
      title: named,
      body: wordsOf(article),
      anchor: article.anchor,
    });
  }
}

const subjectOf = (regulationId: string, anchor: string) => `${regulationId}#${anchor}`;

async function articlesIn(tx: Transaction, versionId: string): Promise<Article[]> {
  const [version] = await tx
    .select({ content: regulationVersions.content })
    .from(regulationVersions)
    .where(eq(regulationVersions.id, versionId));
  return version ? articlesOf(regulationText.parse(version.content)) : [];
}
