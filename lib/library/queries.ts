// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { db, dbByIndex } from "#db/client.ts";
import { files } from "#db/schema/files.ts";
import { documents, documentTexts } from "#db/schema/library.ts";
import { zones } from "#db/schema/municipality.ts";
import { units } from "#db/schema/organisation.ts";
import type { Connection } from "#db/transaction.ts";
import { passagesOf } from "#lib/search/found.ts";
import type { Sought } from "#lib/search/passage.ts";
import { soughtBy } from "#lib/search/sought.ts";
import { wordsQuery } from "#lib/search/words-query.ts";
import type { DocumentSearch } from "./schemas.ts";
import { type DocumentKind, documentKinds, documentsOnPage, latestOfKind } from "./vocabulary.ts";

/** What a list says of a document. */
const listed = {
  id: documents.id,
  slug: documents.slug,
  kind: documents.kind,
  title: documents.title,
  summary: documents.summary,
  datedOn: documents.datedOn,
  actNumber: documents.actNumber,
  language: documents.language,
  status: documents.status,
  unit: units.name,
  zone: zones.name,
};

const selectListed = (connection: Connection) =>
  connection
    .select(listed)
    .from(documents)
    .leftJoin(units, eq(units.code, documents.unitCode))
    .leftJoin(zones, eq(zones.code, documents.zoneCode))
    .$dynamic();

export type ListedDocument = Awaited<ReturnType<typeof selectListed>>[number];

const isPublic = eq(documents.status, "published");

const newestFirst = [desc(documents.datedOn), desc(documents.id)];

/** The latest of each kind, and how many there are of it; kinds of which there is nothing are left out. */
export async function listLatest(
  connection: Connection = db,
): Promise<{ kind: DocumentKind; total: number; documents: ListedDocument[] }[]> {
  const lists = documentKinds.map(async (kind) => {
    const ofKind = and(isPublic, eq(documents.kind, kind));
    const [total, latest] = await Promise.all([
      connection.$count(documents, ofKind),
      selectListed(connection)
        .where(ofKind)
        .orderBy(...newestFirst)
        .limit(latestOfKind),
    ]);
    return { kind, total, documents: latest };
  });
  return (await Promise.all(lists)).filter(({ total }) => total > 0);
}

/** What everyone may read, narrowed, each with the passage that holds the words; the newest first, a page at a time. */
export async function searchDocuments(search: DocumentSearch) {
  const [{ total, documents }, sought] = await Promise.all([
    findDocuments(search, isPublic),
    search.q ? soughtBy(search.q, "it", dbByIndex) : nothingSought,
  ]);
  const ids = documents.map(({ id }) => id);
  const passages = await passagesOf("document", ids, sought);
  return { total, documents: documents.map((one) => ({ ...one, passage: passages.get(one.id) ?? [] })) };
}

const nothingSought: Sought = new Map();

/** All of it, drafts and what was withdrawn too, for the desk. */
export const listAllDocuments = (search: DocumentSearch) => findDocuments(search);

async function findDocuments(search: DocumentSearch, visible?: SQL) {
  const narrowed = and(visible, ...conditions(search));
  const [total, found] = await Promise.all([
    db.$count(documents, narrowed),
    selectListed(db)
      .where(narrowed)
      .orderBy(...newestFirst)
      .limit(documentsOnPage)
      .offset((search.page - 1) * documentsOnPage),
  ]);
  return { total, documents: found };
}

/** Words are looked for where the search of the house keeps them; of what is not public, in the title. */
const conditions = ({ q, kind, year, unit, zone }: DocumentSearch): (SQL | undefined)[] => [
  kind && eq(documents.kind, kind),
  year ? sql`${documents.datedOn} between ${`${year}-01-01`} and ${`${year}-12-31`}` : undefined,
  unit ? eq(documents.unitCode, unit) : undefined,
  zone ? eq(documents.zoneCode, zone) : undefined,
  q
    ? sql`(${documents.id}::text in (
          select subject_id from search_entries
          where kind = 'document' and words @@ ${wordsQuery(q)})
        or (${documents.status} <> 'published'
          and to_tsvector('portico', ${documents.title}) @@ ${wordsQuery(q)}))`
    : undefined,
];

/** What the search can be narrowed by, from what is there: years, units and neighbourhoods. */
export async function listFacets() {
  const [years, unitRows, zoneRows] = await Promise.all([
    db
      .selectDistinct({ year: sql<string>`to_char(${documents.datedOn}, 'YYYY')`.as("year") })
      .from(documents)
      .where(isPublic)
      .orderBy(sql`year desc`),
    db
      .selectDistinct({ code: units.code, name: units.name, position: units.position })
      .from(documents)
      .innerJoin(units, eq(units.code, documents.unitCode))
      .where(isPublic)
      .orderBy(asc(units.position)),
    db
      .selectDistinct({ code: zones.code, name: zones.name, position: zones.position })
      .from(documents)
      .innerJoin(zones, eq(zones.code, documents.zoneCode))
      .where(isPublic)
      .orderBy(asc(zones.position)),
  ]);
  return { years: years.map(({ year }) => year), units: unitRows, zones: zoneRows };
}

/** The files of a document, oldest first, each with what became of its words. */
const filesOf = (documentId: string) =>
  db
    .select({
      id: files.id,
      name: files.name,
      alternative: files.alternative,
      mediaType: files.mediaType,
      bytes: files.bytes,
      state: documentTexts.state,
      pages: documentTexts.pages,
      isTagged: documentTexts.isTagged,
    })
    .from(files)
    .innerJoin(documentTexts, eq(documentTexts.fileId, files.id))
    .where(and(eq(files.ownerKind, "document"), eq(files.ownerId, documentId)))
    .orderBy(asc(files.createdAt), asc(files.id));

export type DocumentFile = Awaited<ReturnType<typeof filesOf>>[number];

/** A document that was published, with its files as long as it stands; null where there is none. */
export async function findDocument(slug: string) {
  const [found] = await selectDetailed().where(
    and(eq(documents.slug, slug), inArray(documents.status, ["published", "withdrawn"])),
  );
  if (!found) return null;
  return { ...found, files: found.status === "published" ? await filesOf(found.id) : [] };
}

/** A document at the desk, whatever its state; null where there is none. */
export async function findDocumentAtDesk(id: string) {
  const [found] = await selectDetailed().where(eq(documents.id, id));
  return found ? { ...found, files: await filesOf(found.id) } : null;
}

const selectDetailed = () =>
  db
    .select({
      ...listed,
      unitCode: documents.unitCode,
      zoneCode: documents.zoneCode,
      withdrawnReason: documents.withdrawnReason,
      publishedAt: documents.publishedAt,
    })
    .from(documents)
    .leftJoin(units, eq(units.code, documents.unitCode))
    .leftJoin(zones, eq(zones.code, documents.zoneCode))
    .$dynamic();

/** The addresses of what is public, the newest first, for the site map. */
export const listAddresses = (limit: number) =>
  db
    .select({
      slug: documents.slug,
      changedOn: sql<string>`to_char(${documents.publishedAt} at time zone 'Europe/Rome', 'YYYY-MM-DD')`,
    })
    .from(documents)
    .where(isPublic)
    .orderBy(...newestFirst)
    .limit(limit);
