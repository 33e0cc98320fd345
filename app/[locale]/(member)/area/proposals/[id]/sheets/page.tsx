// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { IssueSheetsForm } from "#components/petitions/issue-sheets-form.tsx";
import { SheetTable } from "#components/petitions/sheet-table.tsx";
import { actorOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findSigned } from "#lib/proposals/co-authors.ts";
import { issueSheetsAction } from "#lib/proposals/sheet-actions.ts";
import { listSheets } from "#lib/proposals/sheets.ts";
import { isSigned } from "#lib/proposals/vocabulary.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("petitions.sheets");
  return { title: t("title") };
}

/** The sheets of one's own petition: to prepare, to print, and what came of them. */
export default async function SheetsPage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "petitionSheets", { id: id.data }) });
  const petition = (await findSigned(actorOf(session), id.data))?.proposal;
  if (!petition || petition.status === "draft" || !isSigned(petition.kind)) return leadToMissing();
  const t = await getTranslations("petitions");
  const sheets = await listSheets(petition.id);
  return (
    <MemberPage
      title={t("sheets.title")}
      name={session.givenName ?? ""}
      alternates={alternates("petitionSheets", { id: petition.id })}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("sheets.title")} lead={t("sheets.lead")} />
        {sheets.length === 0 ? (
          <p>{t("sheets.none")}</p>
        ) : (
          <SheetTable
            locale={locale}
            sheets={sheets}
            printHref={(codes) => href(locale, "printSheets", { id: petition.id }, { codes })}
          />
        )}
        {petition.status === "collecting" ? (
          <Section title={t("sheets.issue")}>
            <div className="measure">
              <IssueSheetsForm locale={locale} proposalId={petition.id} action={issueSheetsAction} />
            </div>
          </Section>
        ) : null}
      </div>
    </MemberPage>
  );
}
