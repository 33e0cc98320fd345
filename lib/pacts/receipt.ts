// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { associations } from "#db/schema/associations.ts";
import { cases } from "#db/schema/cases.ts";
import { events } from "#db/schema/journal.ts";
import { units } from "#db/schema/organisation.ts";
import { pacts } from "#db/schema/pacts.ts";
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
import { listPactFiles } from "./application-draft.ts";
import { listMembers } from "./application-members.ts";

/**
 * The receipt of a filed application in a language: made when it is first asked for, then kept as it was. Throws
 * `NotFound` for a draft, `DocumentFailed` where it cannot be made.
 */
export async function pactReceiptFile(pactId: string, locale: Locale) {
  const facts = await factsOf(pactId);
  if (!facts) throw new NotFound();
  const owner = { kind: "pact-receipt", id: pactId } as const;
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

async function factsOf(pactId: string) {
  const [found] = await db
    .select({
      id: pacts.id,
      authorId: pacts.authorId,
      title: pacts.title,
      applicantKind: pacts.applicantKind,
      applicantName: pacts.applicantName,
      submittedAt: pacts.submittedAt,
      number: cases.number,
      termReference: cases.termReference,
      unit: units.name,
      author: fullName(people),
      association: associations.name,
    })
    .from(pacts)
    .innerJoin(cases, eq(cases.id, pacts.caseId))
    .innerJoin(units, eq(units.code, cases.unitCode))
    .innerJoin(people, eq(people.id, pacts.authorId))
    .leftJoin(associations, eq(associations.id, pacts.associationId))
    .where(eq(pacts.id, pactId));
  if (!found?.submittedAt || found.authorId === null) return null;
  const [filed, members, files] = await Promise.all([
    db
      .select({ payload: events.payload })
      .from(events)
      .where(and(eq(events.subjectId, pactId), eq(events.type, "pact.submitted")))
      .orderBy(asc(events.id))
      .limit(1),
    listMembers(pactId),
    listPactFiles(pactId),
  ]);
  const dueOn = filed[0]?.payload.dueOn;
  return {
    ...found,
    authorId: found.authorId,
    submittedAt: found.submittedAt,
    dueOn: typeof dueOn === "string" ? dueOn : null,
    members: members.filter(({ confirmedAt }) => confirmedAt !== null),
    files,
  };
}

async function inWords(locale: Locale, facts: Facts): Promise<Receipt> {
  const t = translator(locale);
  const { name, profile } = await getMunicipality();
  const author = facts.author ?? t("proposals.erasedAuthor");
  const members = facts.members.map((member) => member.account ?? member.name ?? "").join(", ");
  return {
    locale,
    title: t("pact-application.receipt.title"),
    issuer: `${name}, ${profile.officeName[locale]}`,
    number: { term: t("filing.receipt.number"), value: facts.number },
    facts: [
      {
        term: t("filing.receipt.filedOn"),
        value: momentInWords(locale, facts.submittedAt),
      },
      {
        term: t("pact-application.receipt.dueOn"),
        value: facts.dueOn ? dayInWords(locale, facts.dueOn) : t("filing.receipt.dueLater"),
      },
      { term: t("filing.receipt.reference"), value: facts.termReference[locale] },
      { term: t("filing.receipt.unit"), value: facts.unit[locale] },
      {
        term: t("filing.receipt.author"),
        value: facts.association
          ? t("filing.receipt.forAssociation", { name: author, association: facts.association })
          : author,
      },
      {
        term: t("pact-application.receipt.as"),
        value: [t(`pacts.applicantKind.${facts.applicantKind}`), facts.association ? null : facts.applicantName]
          .filter((part) => part !== null)
          .join(": "),
      },
      ...(members ? [{ term: t("pact-application.receipt.members"), value: members }] : []),
      { term: t("filing.receipt.titleOf"), value: facts.title },
    ],
    attachments: {
      title: t("filing.receipt.attachments"),
      none: t("filing.receipt.noAttachments"),
      files: facts.files.map((file) => ({
        name: file.name,
        shows: `${t(`pact-application.attachmentKind.${file.kind}`)}. ${file.alternative ?? ""}`,
        fingerprint: file.sha256,
      })),
    },
    address: {
      title: t("pact-application.receipt.where"),
      text: t("pact-application.receipt.whereText"),
      url: `${siteAddress()}${href(locale, "ownPact", { id: facts.id })}`,
    },
    law: t("filing.receipt.law"),
    page: t("filing.receipt.page"),
  };
}
