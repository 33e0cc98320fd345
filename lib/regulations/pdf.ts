// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { regulations, regulationVersions } from "#db/schema/regulations.ts";
import { type PrintedRegulation, renderRegulation } from "#lib/documents/regulation.ts";
import { keepDocument } from "#lib/files/commands/keep-document.ts";
import { findNamed } from "#lib/files/queries.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { translator } from "#lib/kernel/messages.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import { findRepeal, type ToldRepeal } from "./queries.ts";
import { regulationText } from "./text-schemas.ts";

/**
 * A published version as a PDF: made when it is first asked for, kept under the fingerprint of what it says, and made anew
 * where the name of the regulation has changed. Throws `NotFound`, and `DocumentFailed` where it cannot be made.
 */
export async function regulationFile(slug: string, number: number) {
  const version = await findPrintable(slug, number);
  if (!version) throw new NotFound();
  const words = await inWords(version);
  const print = createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, 10);
  const owner = { kind: "regulation-version", id: version.id } as const;
  const name = `${slug}-${number}-${print}.pdf`;
  const kept = await findNamed(owner, name);
  if (kept) return kept;
  const bytes = await renderRegulation(words);
  await keepDocument({ owner, name, bytes, personId: version.publishedBy, visibility: "public" });
  const made = await findNamed(owner, name);
  if (!made) throw new Error("the document was not kept");
  return made;
}

type Printable = NonNullable<Awaited<ReturnType<typeof findPrintable>>>;

async function findPrintable(slug: string, number: number) {
  const [found] = await db
    .select({ regulation: regulations, version: regulationVersions })
    .from(regulationVersions)
    .innerJoin(regulations, eq(regulations.id, regulationVersions.regulationId))
    .where(eq(regulations.slug, slug))
    .then((rows) => rows.filter(({ version }) => version.number === number && version.status === "published"));
  if (!found) return null;
  const { id, validFrom, act, publishedBy, content } = found.version;
  if (!validFrom || !publishedBy) throw new Error("a published version has its day and who published it");
  const { title } = found.regulation;
  const repeal = await findRepeal(found.regulation.id);
  return { id, number, validFrom, act, publishedBy, title, repeal, text: regulationText.parse(content) };
}

/** In Italian alone: that is the text that binds. */
async function inWords({ title, number, validFrom, act, repeal, text }: Printable): Promise<PrintedRegulation> {
  const t = translator("it");
  return {
    ...text,
    title,
    issuer: (await getMunicipality()).name,
    facts: [t("regulations.pdf.inForce", { number, day: dayInWords(validFrom) }), act, ...factsOf(repeal)],
    index: t("regulations.pdf.index"),
    page: t("regulations.pdf.page"),
  };
}

/** What is told of a repeal is true before its day and after it: nobody makes the file anew on that day. */
function factsOf(repeal: ToldRepeal | null): string[] {
  if (!repeal) return [];
  const t = translator("it");
  const { repealedFrom, act, replacement } = repeal;
  const told = t("regulations.pdf.repealed", { day: dayInWords(repealedFrom), act });
  return replacement ? [told, t("regulations.pdf.replacement", { title: replacement.title })] : [told];
}

const dayInWords = (day: string) => Temporal.PlainDate.from(day).toLocaleString("it-IT", { dateStyle: "long" });
