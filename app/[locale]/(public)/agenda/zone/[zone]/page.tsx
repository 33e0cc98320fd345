// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { agendaFeeds } from "#app/_frame/agenda-feeds.ts";
import { AgendaList } from "#app/_frame/agenda-list.tsx";
import { AgendaPage } from "#app/_frame/agenda-page.tsx";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { publishedZones } from "#lib/municipality/published.ts";

type Props = { params: Promise<{ zone: string }> };

/** An empty house makes none. */
export async function generateStaticParams() {
  const zones = await publishedZones();
  return zones.length > 0 ? zones.map(({ code }) => ({ zone: code })) : [{ zone: "none" }];
}

async function found(params: Props["params"]) {
  const { zone } = await params;
  return (await publishedZones()).find(({ code }) => code === zone) ?? null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const zone = await found(params);
  if (!zone) return missingMetadata();
  const t = await getTranslations("agenda");
  const metadata = await pageMetadata({
    title: t("titleOf", { what: zone.name }),
    description: t("leadOfZone", { zone: zone.name }),
    alternates: alternates("agendaOfZone", { zone: zone.code }),
  });
  return { ...metadata, alternates: { ...metadata.alternates, types: await agendaFeeds({ zone: zone.code }) } };
}

/** What comes next in one neighbourhood, and what concerns all of them. */
export default async function AgendaOfZonePage({ params }: Props) {
  const zone = await found(params);
  if (!zone) return <MissingPage />;
  const t = await getTranslations("agenda");
  return (
    <AgendaPage
      title={t("titleOf", { what: zone.name })}
      lead={t("leadOfZone", { zone: zone.name })}
      alternates={alternates("agendaOfZone", { zone: zone.code })}
      filter={{ zone: zone.code }}
    >
      <AgendaList filter={{ zone: zone.code }} />
    </AgendaPage>
  );
}
