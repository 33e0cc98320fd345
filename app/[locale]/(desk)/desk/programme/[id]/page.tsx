// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { ProgrammeDeskPage } from "#app/_frame/programme-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ProgrammeItemForm } from "#components/programme/item-form.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { findProgrammeItem } from "#lib/programme/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programme.desk");
  return { title: t("change") };
}

export default async function ProgrammeItemPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const locale = await getLocale();
  const t = await getTranslations("programme.desk");
  return (
    <ProgrammeDeskPage title={t("change")} alternates={alternates("deskProgrammeItem", { id })}>
      {async () => {
        const item = await findProgrammeItem(id);
        if (!item) return leadToMissing();
        return (
          <>
            <PageHeader title={t("change")} lead={item.title[locale]} />
            <ProgrammeItemForm locale={locale} item={item} isNew={false} />
          </>
        );
      }}
    </ProgrammeDeskPage>
  );
}
