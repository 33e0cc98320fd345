// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { ProgrammeDeskPage } from "#app/_frame/programme-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ProgrammeItemForm } from "#components/programme/item-form.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { listProgramme } from "#lib/programme/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programme.desk");
  return { title: t("new") };
}

export default async function NewProgrammeItemPage() {
  const locale = await getLocale();
  const t = await getTranslations("programme.desk");
  return (
    <ProgrammeDeskPage title={t("new")} alternates={alternates("deskNewProgrammeItem")}>
      {async () => {
        const purposes = (await listProgramme()).filter(({ kind }) => kind === "purpose");
        const empty = { it: "", en: "" };
        const item = { id: randomUUID(), kind: "purpose", title: empty, text: empty, things: [] } as const;
        return (
          <>
            <PageHeader title={t("new")} />
            <ProgrammeItemForm locale={locale} item={{ ...item, position: purposes.length + 1 }} isNew />
          </>
        );
      }}
    </ProgrammeDeskPage>
  );
}
