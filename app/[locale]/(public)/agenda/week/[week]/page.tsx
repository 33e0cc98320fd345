// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { AgendaPage } from "#app/_frame/agenda-page.tsx";
import { AgendaWeek, type Week } from "#app/_frame/agenda-week.tsx";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { publishedWeek } from "#lib/agenda/published.ts";
import { weekInput } from "#lib/agenda/schemas.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";

/** Weeks are made when they are first asked for. */
export const generateStaticParams = () => [{ week: "none" }];

type Props = { params: Promise<{ week: string }> };

async function found(params: Props["params"]) {
  const week = weekInput.safeParse((await params).week);
  return week.success ? publishedWeek(week.data, {}) : null;
}

async function titleOf({ first }: Week): Promise<string> {
  const t = await getTranslations("agenda");
  const locale = await getLocale();
  return t("titleOfWeek", { day: formatDay(locale, first) });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const read = await found(params);
  if (!read) return missingMetadata();
  const t = await getTranslations("agenda");
  return pageMetadata({
    title: await titleOf(read),
    description: t("lead"),
    alternates: alternates("agendaWeek", { week: read.week }),
  });
}

export default async function WeekPage({ params }: Props) {
  const read = await found(params);
  if (!read) return <MissingPage />;
  const t = await getTranslations("agenda");
  return (
    <AgendaPage title={await titleOf(read)} lead={t("lead")} alternates={alternates("agendaWeek", { week: read.week })}>
      <AgendaWeek {...read} filter={{}} />
    </AgendaPage>
  );
}
