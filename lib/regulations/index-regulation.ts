// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { regulations, regulationVersions } from "#db/schema/regulations.ts";
import type { Transaction } from "#db/transaction.ts";
import { translator } from "#lib/kernel/messages.ts";
import { putEntries, removeEntry, type SearchEntry } from "#lib/search/entries.ts";
import { findRepeal } from "./queries.ts";
import { isRepealedOn, shownOn } from "./standing.ts";
import { type Article, articlesOf, regulationText, wordsOf } from "./text-schemas.ts";

type Regulation = typeof regulations.$inferSelect;

/**
 * Lets everyone find the regulation and the articles of the version that its address shows on a day (Europe/Rome), and
 * those of no other. What is repealed by then is found by its name, which says so; its articles are not, as those of past
 * versions are not. The caller holds the regulation's lock, or nothing else happens to it.
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
  const repeal = await findRepeal(regulationId, tx);
  const isRepealed = isRepealedOn(repeal, on.toString());
  const indexedVersionId = isRepealed ? null : (shown?.id ?? null);
  if (onlyIfChanged && regulation.indexedVersionId === indexedVersionId) return;
  await forget(tx, regulation);
  if (shown) {
    const title = isRepealed && repeal ? repealedTitle(regulation, repeal) : regulation.title;
    const articles = isRepealed ? [] : await articleEntries(tx, regulation, shown);
    await putEntries(tx, [wholeEntry(regulation, shown, title), ...articles]);
  }
  await tx.update(regulations).set({ indexedVersionId }).where(eq(regulations.id, regulationId));
}

async function forget(tx: Transaction, { id, indexedVersionId }: Regulation): Promise<void> {
  await removeEntry(tx, "regulation", id);
  if (!indexedVersionId) return;
  for (const { anchor } of await articlesIn(tx, indexedVersionId))
    await removeEntry(tx, "article", subjectOf(id, anchor));
}

type Version = { id: string; validFrom: string | null };

const placeOf = ({ slug }: Regulation, { validFrom }: Version) => ({
  locale: null,
  page: "regulation" as const,
  params: { slug },
  zoneCode: null,
  on: validFrom ? Temporal.PlainDate.from(validFrom) : null,
});

function wholeEntry(regulation: Regulation, version: Version, title: string): SearchEntry {
  const { id: subjectId, summary: body } = regulation;
  return { ...placeOf(regulation, version), kind: "regulation", subjectId, title, body, anchor: null };
}

/** In Italian, as the title itself is. */
function repealedTitle({ title }: Regulation, { repealedFrom }: { repealedFrom: string }): string {
  const day = Temporal.PlainDate.from(repealedFrom).toLocaleString("it-IT", { dateStyle: "long" });
  return translator("it")("regulations.found.repealed", { title, day });
}

async function articleEntries(tx: Transaction, regulation: Regulation, version: Version): Promise<SearchEntry[]> {
  return (await articlesIn(tx, version.id)).map((article) => ({
    ...placeOf(regulation, version),
    kind: "article",
    subjectId: subjectOf(regulation.id, article.anchor),
    title: `${[article.label, article.heading].filter(Boolean).join(" · ")} (${regulation.title})`,
    body: wordsOf(article),
    anchor: article.anchor,
  }));
}

const subjectOf = (regulationId: string, anchor: string) => `${regulationId}#${anchor}`;

async function articlesIn(tx: Transaction, versionId: string): Promise<Article[]> {
  const [version] = await tx
    .select({ content: regulationVersions.content })
    .from(regulationVersions)
    .where(eq(regulationVersions.id, versionId));
  return version ? articlesOf(regulationText.parse(version.content)) : [];
}
