// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { AgendaMonth } from "#app/_frame/agenda-month.tsx";
import { AgendaPage } from "#app/_frame/agenda-page.tsx";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { formatMonth } from "#components/agenda/when.ts";
import { publishedMonth } from "#lib/agenda/published.ts";
import { monthInput } from "#lib/agenda/schemas.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";

/** Which month it is when somebody looks, the build does not know: they are made when they are first asked for. */
export const generateStaticParams = () => [{ month: "none" }];

type Props = { params: Promise<{ month: string }> };

async function found(params: Props["params"]) {
  const month = monthInput.safeParse((await params).month);
  return month.success ? publishedMonth(month.data, {}) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const read = await found(params);
  if (!read) return missingMetadata();
  const t = await getTranslations("agenda");
  return pageMetadata({
    title: t("titleOfMonth", { month: formatMonth(await getLocale(), read.month) }),
    description: t("lead"),
    alternates: alternates("agendaMonth", { month: read.month }),
  });
}

export default async function MonthPage({ params }: Props) {
  const read = await found(params);
  if (!read) return <MissingPage />;
  const t = await getTranslations("agenda");
  const title = t("titleOfMonth", { month: formatMonth(await getLocale(), read.month) });
  return (
    <AgendaPage title={title} lead={t("lead")} alternates={alternates("agendaMonth", { month: read.month })}>
      <AgendaMonth {...read} filter={{}} />
    </AgendaPage>
  );
}
