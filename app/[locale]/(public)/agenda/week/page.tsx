// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { AgendaPage } from "#app/_frame/agenda-page.tsx";
import { AgendaWeek } from "#app/_frame/agenda-week.tsx";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { publishedWeek } from "#lib/agenda/published.ts";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("agenda");
  return pageMetadata({ title: t("titleThisWeek"), description: t("lead"), alternates: alternates("agendaThisWeek") });
}

/** This week. */
export default async function ThisWeekPage() {
  const t = await getTranslations("agenda");
  const week = await publishedWeek(null, {});
  return (
    <AgendaPage title={t("titleThisWeek")} lead={t("lead")} alternates={alternates("agendaThisWeek")}>
      {week ? <AgendaWeek {...week} filter={{}} /> : null}
    </AgendaPage>
  );
}
