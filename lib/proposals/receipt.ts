// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { associations } from "#db/schema/associations.ts";
import { cases } from "#db/schema/cases.ts";
import { coAuthors } from "#db/schema/co-authors.ts";
import { files } from "#db/schema/files.ts";
import { events } from "#db/schema/journal.ts";
import { topics } from "#db/schema/municipality.ts";
import { units } from "#db/schema/organisation.ts";
import { proposals } from "#db/schema/proposals.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { type Receipt, renderReceipt } from "#lib/documents/receipt.ts";
import { keepDocument } from "#lib/files/commands/keep-document.ts";
import { findNamed } from "#lib/files/queries.ts";
import { dayInWords, momentInWords } from "#lib/kernel/day-in-words.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";

/**
 * The receipt of a filed proposal in a language: made when it is first asked for, then kept as it was, so that what one
 * has in the hand is what the office has. Throws `NotFound` for a draft, `DocumentFailed` where it cannot be made.
 */
export async function receiptFile(proposalId: string, locale: Locale) {
  const facts = await factsOf(proposalId);
  if (!facts) throw new NotFound();
  const owner = { kind: "receipt", id: proposalId } as const;
  const name = `${translator(locale)("filing.receipt.fileName", { number: facts.number })}.pdf`;
  const kept = await findNamed(owner, name);
  if (kept) return kept;
  const bytes = await renderReceipt(await inWords(locale, facts));
  await keepDocument({ owner, name, bytes, personId: facts.authorId });
  const made = await findNamed(owner, name);
  if (!made) throw new Error("the receipt was not kept");
  return made;
}

type Facts = NonNullable<Awaited<ReturnType<typeof factsOf>>>;

/** What was so when it was filed: the day of the answer as it was promised then, and who signed by then. */
async function factsOf(proposalId: string) {
  const [found] = await db
    .select({
      id: proposals.id,
      authorId: proposals.authorId,
      title: proposals.title,
      submittedAt: proposals.submittedAt,
      topic: topics.name,
      number: cases.number,
      termReference: cases.termReference,
      unit: units.name,
      author: fullName(people),
      association: associations.name,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .innerJoin(units, eq(units.code, cases.unitCode))
    .innerJoin(people, eq(people.id, proposals.authorId))
    .innerJoin(topics, eq(topics.code, proposals.topicCode))
    .leftJoin(associations, eq(associations.id, proposals.associationId))
    .where(eq(proposals.id, proposalId));
  if (!found?.submittedAt) return null;
  const { submittedAt } = found;
  const [filing, signers, attachments] = await Promise.all([
    filingOf(proposalId),
    signersAt(proposalId, submittedAt),
    attachmentsOf(proposalId),
  ]);
  return { ...found, submittedAt, dueOn: filing, signers, attachments };
}

/** The day promised when it was filed; null where signatures were gathered first. */
async function filingOf(proposalId: string): Promise<string | null> {
  const [filed] = await db
    .select({ payload: events.payload })
    .from(events)
    .where(
      and(
        eq(events.subjectId, proposalId),
        inArray(events.type, ["proposal.submitted", "proposal.collecting-opened", "proposal.split-off"]),
      ),
    )
    .orderBy(asc(events.id))
    .limit(1);
  return typeof filed?.payload.dueOn === "string" ? filed.payload.dueOn : null;
}

const signersAt = (proposalId: string, at: Date) =>
  db
    .select({ name: fullName(people) })
    .from(coAuthors)
    .innerJoin(people, eq(people.id, coAuthors.personId))
    .where(
      and(
        eq(coAuthors.proposalId, proposalId),
        lte(coAuthors.acceptedAt, at),
        or(isNull(coAuthors.endedAt), gt(coAuthors.endedAt, at)),
      ),
    )
    .orderBy(asc(coAuthors.acceptedAt), asc(coAuthors.id));

const attachmentsOf = (proposalId: string) =>
  db
    .select({ name: files.name, shows: files.alternative, fingerprint: files.sha256 })
    .from(files)
    .where(and(eq(files.ownerKind, "proposal"), eq(files.ownerId, proposalId)))
    .orderBy(asc(files.createdAt), asc(files.id));

async function inWords(locale: Locale, facts: Facts): Promise<Receipt> {
  const all = translator(locale);
  const t = (key: ReceiptText, params?: Record<string, string>) => all(`filing.receipt.${key}`, params);
  const { name, profile } = await getMunicipality();
  const author = facts.author ?? all("proposals.erasedAuthor");
  const signers = facts.signers.map((signer) => signer.name ?? all("proposals.erasedAuthor")).join(", ");
  return {
    locale,
    title: t("title"),
    issuer: `${name}, ${profile.officeName[locale]}`,
    number: { term: t("number"), value: facts.number },
    facts: [
      { term: t("filedOn"), value: momentInWords(locale, facts.submittedAt) },
      { term: t("dueOn"), value: facts.dueOn ? dayInWords(locale, facts.dueOn) : t("dueLater") },
      { term: t("reference"), value: facts.termReference[locale] },
      { term: t("unit"), value: facts.unit[locale] },
      {
        term: t("author"),
        value: facts.association ? t("forAssociation", { name: author, association: facts.association }) : author,
      },
      ...(signers ? [{ term: t("coAuthors"), value: signers }] : []),
      { term: t("titleOf"), value: facts.title },
      { term: t("topic"), value: facts.topic[locale] },
    ],
    attachments: {
      title: t("attachments"),
      none: t("noAttachments"),
      files: facts.attachments.map((file) => ({ ...file, shows: file.shows ?? "" })),
    },
    address: {
      title: t("public"),
      text: t("publicText"),
      url: `${siteAddress()}${href(locale, "proposal", { number: facts.number })}`,
    },
    law: t("law"),
    page: t("page"),
  };
}

type ReceiptText =
  | "title"
  | "number"
  | "filedOn"
  | "dueOn"
  | "dueLater"
  | "reference"
  | "unit"
  | "author"
  | "forAssociation"
  | "coAuthors"
  | "titleOf"
  | "topic"
  | "attachments"
  | "noAttachments"
  | "public"
  | "publicText"
  | "law"
  | "page";
