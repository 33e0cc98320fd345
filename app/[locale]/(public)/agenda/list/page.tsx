// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { AgendaList } from "#app/_frame/agenda-list.tsx";
import { AgendaPage } from "#app/_frame/agenda-page.tsx";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("agenda");
  return pageMetadata({ title: t("titleList"), description: t("lead"), alternates: alternates("agendaList") });
}

export default async function AgendaListPage() {
  const t = await getTranslations("agenda");
  return (
    <AgendaPage title={t("titleList")} lead={t("lead")} alternates={alternates("agendaList")}>
      <AgendaList filter={{}} />
    </AgendaPage>
  );
}
