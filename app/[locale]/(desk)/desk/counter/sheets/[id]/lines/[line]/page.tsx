// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { z } from "zod";
import { CounterPage } from "#app/_frame/counter-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { CorrectLineForm } from "#components/counter/correct-line-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { printedCode } from "#lib/proposals/sheet-code.ts";
import { findSheet } from "#lib/proposals/sheets.ts";

const asked = z.object({ id: uuid, line: z.string().regex(/^\d{1,2}$/) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("petitions.sheets.line");
  return { title: t("link") };
}

/** One line of a sheet that was entered, to correct. */
export default async function SheetLinePage({ params }: { params: Promise<unknown> }) {
  const named = asked.safeParse(await params);
  if (!named.success) return leadToMissing();
  const { id, line } = named.data;
  const locale = await getLocale();
  const t = await getTranslations("petitions");
  return (
    <CounterPage title={t("sheets.line.link")} alternates={alternates("deskSheetLine", { id, line })}>
      {async () => {
        const sheet = await findSheet(id);
        const found = sheet?.lines.find(({ number }) => number === Number(line));
        if (!sheet || !found) return leadToMissing();
        return (
          <>
            <PageHeader
              eyebrow={
                <TextLink href={href(locale, "deskSheet", { id })}>
                  {t("sheets.enter.title", { code: printedCode(sheet.code) })}
                </TextLink>
              }
              title={t("sheets.line.title", { number: found.number })}
              lead={t("sheets.line.lead")}
            />
            <div className="space-y-8">
              <p>
                {t("sheets.line.was", { finding: t(`sheets.findings.${found.finding}`) })}
                {found.familyName ? ` · ${found.familyName} ${found.givenName ?? ""}` : ""}
              </p>
              {sheet.status === "collecting" ? (
                <CorrectLineForm locale={locale} sheetId={id} line={found.number} registerNumber={sheet.number} />
              ) : (
                <Callout tone="warning" title={t("refusals.deposited")} />
              )}
            </div>
          </>
        );
      }}
    </CounterPage>
  );
}
