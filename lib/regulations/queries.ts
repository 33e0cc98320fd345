// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { regulationRepeals, regulations, regulationVersions } from "#db/schema/regulations.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { isRepealedOn, shownOn } from "./standing.ts";
import { articlesOf, oddLines, type RegulationText, regulationText } from "./text-schemas.ts";

/** What a list and the head of a page say of a version; its text is read apart. */
const told = {
  id: regulationVersions.id,
  regulationId: regulationVersions.regulationId,
  number: regulationVersions.number,
  status: regulationVersions.status,
  validFrom: regulationVersions.validFrom,
  act: regulationVersions.act,
  novelty: regulationVersions.novelty,
  withdrawnReason: regulationVersions.withdrawnReason,
};

export type ToldVersion = Awaited<ReturnType<typeof selectVersions>>[number];

const selectVersions = (connection: Connection, regulationIds: string[]) =>
  connection
    .select(told)
    .from(regulationVersions)
    .where(inArray(regulationVersions.regulationId, regulationIds))
    .orderBy(asc(regulationVersions.validFrom), asc(regulationVersions.importedAt));

/** Every version of a regulation, drafts included, in the order of their days. */
export const listVersions = (regulationId: string, connection: Connection = db): Promise<ToldVersion[]> =>
  selectVersions(connection, [regulationId]);

const replacements = alias(regulations, "replacements");

export type ToldRepeal = Awaited<ReturnType<typeof selectRepeals>>[number];

/** The repeals that count: those that were taken back are read at the desk alone. */
const selectRepeals = (connection: Connection, regulationIds: string[]) =>
  connection
    .select({
      id: regulationRepeals.id,
      regulationId: regulationRepeals.regulationId,
      repealedFrom: regulationRepeals.repealedFrom,
      act: regulationRepeals.act,
      replacement: { slug: replacements.slug, title: replacements.title },
    })
    .from(regulationRepeals)
    .leftJoin(replacements, eq(replacements.id, regulationRepeals.replacedBy))
    .where(and(inArray(regulationRepeals.regulationId, regulationIds), eq(regulationRepeals.status, "told")));

/** The repeal of a regulation that counts; null where none does. */
export async function findRepeal(regulationId: string, connection: Connection = db): Promise<ToldRepeal | null> {
  const [told] = await selectRepeals(connection, [regulationId]);
  return told ?? null;
}

/** The regulations in whose place this one stands or will stand, and from which day each is repealed; the earliest first. */
export const listReplaced = (slug: string, connection: Connection = db) =>
  connection
    .select({ slug: regulations.slug, title: regulations.title, repealedFrom: regulationRepeals.repealedFrom })
    .from(regulationRepeals)
    .innerJoin(regulations, eq(regulations.id, regulationRepeals.regulationId))
    .innerJoin(replacements, eq(replacements.id, regulationRepeals.replacedBy))
    .where(and(eq(replacements.slug, slug), eq(regulationRepeals.status, "told")))
    .orderBy(asc(regulationRepeals.repealedFrom), asc(regulations.title));

const described = {
  id: regulations.id,
  slug: regulations.slug,
  kind: regulations.kind,
  title: regulations.title,
  summary: regulations.summary,
};

const isPublic = ({ status }: { status: string }) => status !== "draft";

/** Everything that has been published, by title, with the versions that everyone may know of. */
export async function listRegulations(connection: Connection = db) {
  const found = await listAllRegulations(connection);
  return found
    .map((regulation) => ({ ...regulation, versions: regulation.versions.filter(isPublic) }))
    .filter(({ versions }) => versions.some(({ status }) => status === "published"));
}

/** Every regulation by title, drafts included, as the desk sees them. */
export async function listAllRegulations(connection: Connection = db) {
  const found = await connection.select(described).from(regulations).orderBy(asc(regulations.title));
  const ids = found.map(({ id }) => id);
  const versions = await selectVersions(connection, ids);
  const repeals = await selectRepeals(connection, ids);
  return found.map((regulation) => ({
    ...regulation,
    versions: versions.filter(({ regulationId }) => regulationId === regulation.id),
    repeal: repeals.find(({ regulationId }) => regulationId === regulation.id) ?? null,
  }));
}

/** A regulation of which something was published; null otherwise. */
export async function findRegulation(slug: string, connection: Connection = db) {
  const [found] = await connection.select(described).from(regulations).where(eq(regulations.slug, slug));
  if (!found) return null;
  const versions = (await selectVersions(connection, [found.id])).filter(isPublic);
  return versions.length > 0 ? { ...found, versions, repeal: await findRepeal(found.id, connection) } : null;
}

/** A regulation at the desk, whatever its state; null where there is none. */
export async function findRegulationAtDesk(id: string) {
  const [found] = await db.select(described).from(regulations).where(eq(regulations.id, id));
  return found
    ? { ...found, versions: await selectVersions(db, [found.id]), repeal: await findRepeal(found.id) }
    : null;
}

const tellers = alias(people, "tellers");
const takers = alias(people, "takers");

/** Every repeal that was told of a regulation, also those that were taken back, the latest first. */
export const listRepealsAtDesk = (regulationId: string) =>
  db
    .select({
      id: regulationRepeals.id,
      status: regulationRepeals.status,
      repealedFrom: regulationRepeals.repealedFrom,
      act: regulationRepeals.act,
      replacement: { slug: replacements.slug, title: replacements.title },
      recordedAt: regulationRepeals.recordedAt,
      recordedBy: fullName(tellers),
      takenBackAt: regulationRepeals.takenBackAt,
      takenBackBy: fullName(takers),
      takenBackReason: regulationRepeals.takenBackReason,
    })
    .from(regulationRepeals)
    .leftJoin(replacements, eq(replacements.id, regulationRepeals.replacedBy))
    .leftJoin(tellers, eq(tellers.id, regulationRepeals.recordedBy))
    .leftJoin(takers, eq(takers.id, regulationRepeals.takenBackBy))
    .where(eq(regulationRepeals.regulationId, regulationId))
    .orderBy(desc(regulationRepeals.recordedAt), desc(regulationRepeals.id));

/** From which day regulations are repealed, by their addresses; those that are not are left out. */
export async function repealDays(slugs: readonly string[]): Promise<Record<string, string>> {
  const repealed = await db
    .select({ slug: regulations.slug, repealedFrom: regulationRepeals.repealedFrom })
    .from(regulationRepeals)
    .innerJoin(regulations, eq(regulations.id, regulationRepeals.regulationId))
    .where(and(inArray(regulations.slug, [...slugs]), eq(regulationRepeals.status, "told")));
  return Object.fromEntries(repealed.map(({ slug, repealedFrom }) => [slug, repealedFrom]));
}

/** The text of a version that was published and stands. */
export async function findText(versionId: string, connection: Connection = db): Promise<RegulationText | null> {
  const [found] = await connection
    .select({ content: regulationVersions.content })
    .from(regulationVersions)
    .where(and(eq(regulationVersions.id, versionId), eq(regulationVersions.status, "published")));
  return found ? regulationText.parse(found.content) : null;
}

const importers = alias(people, "importers");
const publishers = alias(people, "publishers");

/** A version at the desk with all that was found in its file; null where there is none. */
export async function findVersionAtDesk(versionId: string) {
  const [found] = await db
    .select({
      ...told,
      content: regulationVersions.content,
      odd: regulationVersions.oddLines,
      sha256: regulationVersions.sourceSha256,
      importedAt: regulationVersions.importedAt,
      importedBy: fullName(importers),
      publishedAt: regulationVersions.publishedAt,
      publishedBy: fullName(publishers),
    })
    .from(regulationVersions)
    .leftJoin(importers, eq(importers.id, regulationVersions.importedBy))
    .leftJoin(publishers, eq(publishers.id, regulationVersions.publishedBy))
    .where(eq(regulationVersions.id, versionId));
  if (!found) return null;
  const { content, odd, ...version } = found;
  return { ...version, text: regulationText.parse(content), odd: oddLines.parse(odd) };
}

/** Whether what its address shows on a day (Europe/Rome) has such a place, or is repealed by then. */
export async function findPlace(
  connection: Connection,
  slug: string,
  anchor: string,
  on: string,
): Promise<"there" | "missing" | "repealed"> {
  const regulation = await findRegulation(slug, connection);
  const shown = regulation && shownOn(regulation.versions, on);
  const text = shown && (await findText(shown.id, connection));
  if (!text) return "missing";
  if (isRepealedOn(regulation.repeal, on)) return "repealed";
  return placesIn(text).has(anchor) ? "there" : "missing";
}

/** The anchors that can be cited: of articles and of their paragraphs. */
export const placesIn = (text: RegulationText): ReadonlySet<string> =>
  new Set(
    articlesOf(text).flatMap(({ anchor, paragraphs }) => [anchor, ...paragraphs.map((paragraph) => paragraph.anchor)]),
  );

/** The articles a rule can cite, of every regulation as its address shows it on a day; not of what is repealed by then. */
export async function listCitable(on: string) {
  const all = await listRegulations();
  const standing = all.filter(({ repeal }) => !isRepealedOn(repeal, on));
  const listed = standing.map(async ({ slug, title, versions }) => {
    const shown = shownOn(versions, on);
    const text = shown && (await findText(shown.id));
    return { slug, title, articles: text ? articlesOf(text) : [] };
  });
  return Promise.all(listed);
}

/** When something was told of a repeal last. */
const repealToldAt = sql`(
  select max(greatest(${regulationRepeals.recordedAt}, ${regulationRepeals.takenBackAt})) from ${regulationRepeals}
  where ${regulationRepeals.regulationId} = ${regulations.id})`;

/** The day of the last change and the addresses of what is public, for the site map. */
export const listAddresses = () =>
  db
    .select({
      slug: regulations.slug,
      changedOn: sql<string>`to_char(
        greatest(max(${regulationVersions.publishedAt}), ${repealToldAt}) at time zone 'Europe/Rome', 'YYYY-MM-DD')`,
    })
    .from(regulations)
    .innerJoin(regulationVersions, eq(regulationVersions.regulationId, regulations.id))
    .where(eq(regulationVersions.status, "published"))
    .groupBy(regulations.id)
    .orderBy(desc(regulations.slug));
