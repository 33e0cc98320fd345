// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { CounterPage } from "#app/_frame/counter-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { IssueSheetsForm } from "#components/petitions/issue-sheets-form.tsx";
import { SheetTable } from "#components/petitions/sheet-table.tsx";
import { SignatureTotals } from "#components/petitions/signature-totals.tsx";
import { SupportProgress } from "#components/petitions/support-progress.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { issueSheetsAtDeskAction } from "#lib/proposals/sheet-actions.ts";
import { findPrintable, listSheets, signatureTotals } from "#lib/proposals/sheets.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counter");
  return { title: t("petitionTitle") };
}

/** The signatures of a petition as the counter sees them: how many, from where, on which sheets, and what does not count. */
export default async function PetitionPage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const t = await getTranslations("counter");
  const tSheets = await getTranslations("petitions.sheets");
  return (
    <CounterPage title={t("petitionTitle")} alternates={alternates("deskPetition", { id: id.data })}>
      {async () => {
        const petition = await findPrintable(id.data);
        if (!petition) return leadToMissing();
        const [sheets, totals] = await Promise.all([listSheets(petition.id), signatureTotals(petition.id)]);
        return (
          <>
            <PageHeader
              eyebrow={<span className="tabular-nums">{petition.number}</span>}
              title={<span lang="it">{petition.title}</span>}
            >
              <p className="flex flex-wrap gap-x-6">
                <TextLink href={href(locale, "proposal", { number: petition.number })} icon="pa">
                  {t("toPublic")}
                </TextLink>
                <TextLink href={href(locale, "deskCase", { id: petition.caseId })} icon="files">
                  {petition.number}
                </TextLink>
              </p>
            </PageHeader>
            <div className="grid gap-10 lg:grid-cols-2">
              <SupportProgress
                locale={locale}
                proposal={{ ...petition, supports: totals.online + totals.paper }}
                today={today().toString()}
              />
              <SignatureTotals totals={totals} />
            </div>
            <Section title={tSheets("title")}>
              {sheets.length === 0 ? (
                <p>{tSheets("none")}</p>
              ) : (
                <SheetTable
                  locale={locale}
                  sheets={sheets}
                  printHref={(codes) => href(locale, "deskPrintSheets", { id: petition.id }, { codes })}
                  sheetHref={(sheet) => href(locale, "deskSheet", { id: sheet })}
                />
              )}
            </Section>
            {petition.status === "collecting" ? (
              <Section title={tSheets("issue")}>
                <div className="measure">
                  <IssueSheetsForm locale={locale} proposalId={petition.id} action={issueSheetsAtDeskAction} />
                </div>
              </Section>
            ) : null}
          </>
        );
      }}
    </CounterPage>
  );
}
