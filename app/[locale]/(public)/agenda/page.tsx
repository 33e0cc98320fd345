// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { agendaFeeds } from "#app/_frame/agenda-feeds.ts";
import { AgendaMonth } from "#app/_frame/agenda-month.tsx";
import { AgendaPage } from "#app/_frame/agenda-page.tsx";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { publishedMonth } from "#lib/agenda/published.ts";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("agenda");
  const metadata = await pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("agenda") });
  return { ...metadata, alternates: { ...metadata.alternates, types: await agendaFeeds() } };
}

/** This month. */
export default async function ThisMonthPage() {
  const t = await getTranslations("agenda");
  const month = await publishedMonth(null, {});
  return (
    <AgendaPage title={t("title")} lead={t("lead")} isBelow={false} alternates={alternates("agenda")}>
      {month ? <AgendaMonth {...month} filter={{}} /> : null}
    </AgendaPage>
  );
}
