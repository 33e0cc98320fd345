// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { CounterPage } from "#app/_frame/counter-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PrintedSheets } from "#components/petitions/printed-sheets.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { printQuery } from "#lib/proposals/petition-schemas.ts";
import { findPrinted } from "#lib/proposals/sheets.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("petitions.sheets");
  return { title: t("printTitle") };
}

export default async function PrintSheetsAtDeskPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const { codes } = printQuery.parse(await searchParams);
  const locale = await getLocale();
  const t = await getTranslations("petitions.sheets");
  return (
    <CounterPage title={t("printTitle")} alternates={alternates("deskPrintSheets", { id: id.data })}>
      {async () => {
        const printed = await findPrinted(id.data, codes);
        if (!printed) return leadToMissing();
        return (
          <PrintedSheets
            locale={locale}
            {...printed}
            back={href(locale, "deskPetition", { id: id.data })}
            pdf={`/api/proposals/${id.data}/sheets?codes=${codes.join(",")}&locale=${locale}`}
          />
        );
      }}
    </CounterPage>
  );
}
