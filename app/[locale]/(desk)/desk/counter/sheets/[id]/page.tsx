// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { z } from "zod";
import { CounterPage } from "#app/_frame/counter-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { EnterSheetForm } from "#components/counter/enter-sheet-form.tsx";
import { SheetResult } from "#components/counter/sheet-result.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Done } from "#components/ui/done.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { printedCode } from "#lib/proposals/sheet-code.ts";
import { findSheet } from "#lib/proposals/sheets.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

const query = z.object({ done: z.enum(["entered", "reached", "corrected"]).optional().catch(undefined) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counter");
  return { title: t("sheet") };
}

/** A sheet: to enter while nobody has, and what was found on it afterwards. */
export default async function SheetPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const { done } = query.parse(await searchParams);
  const locale = await getLocale();
  const say = await getTranslations();
  const t = await getTranslations("petitions.sheets");
  return (
    <CounterPage title={say("counter.sheet")} alternates={alternates("deskSheet", { id: id.data })}>
      {async () => {
        const sheet = await findSheet(id.data);
        if (!sheet) return leadToMissing();
        const { enteredAt, enteredBy, receivedOn, scanId } = sheet;
        const entered = enteredAt ? { day: formatDay(locale, enteredAt), name: enteredBy ?? "" } : null;
        return (
          <>
            <PageHeader
              eyebrow={
                <TextLink href={href(locale, "deskPetition", { id: sheet.proposalId })}>
                  <span lang="it">{sheet.title}</span>
                </TextLink>
              }
              title={t("enter.title", { code: printedCode(sheet.code) })}
              lead={entered ? t("enter.enteredOn", entered) : t("enter.lead")}
            />
            <div className="space-y-8">
              {done ? <Done title={t(`done.${done}`)} /> : null}
              {receivedOn ? <p>{t("enter.receivedOn", { day: formatDay(locale, receivedOn) })}</p> : null}
              {scanId ? <TextLink href={`/api/files/${scanId}`}>{t("enter.scan")}</TextLink> : null}
              {entered ? (
                <SheetResult
                  locale={locale}
                  sheetId={sheet.id}
                  isOpen={sheet.status === "collecting"}
                  lines={sheet.lines}
                />
              ) : (
                <EnterSheetForm locale={locale} sheet={sheet} />
              )}
            </div>
          </>
        );
      }}
    </CounterPage>
  );
}
