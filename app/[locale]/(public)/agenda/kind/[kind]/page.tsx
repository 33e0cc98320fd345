// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { agendaFeeds } from "#app/_frame/agenda-feeds.ts";
import { AgendaList } from "#app/_frame/agenda-list.tsx";
import { AgendaPage } from "#app/_frame/agenda-page.tsx";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { agendaKinds, isAgendaKind } from "#lib/agenda/vocabulary.ts";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";

type Props = { params: Promise<{ kind: string }> };

export const generateStaticParams = () => agendaKinds.map((kind) => ({ kind }));

async function found(params: Props["params"]) {
  const { kind } = await params;
  return isAgendaKind(kind) ? kind : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = await found(params);
  if (!kind) return missingMetadata();
  const t = await getTranslations("agenda");
  const what = t(`plural.${kind}`);
  const metadata = await pageMetadata({
    title: t("titleOf", { what }),
    description: t("leadOfKind", { what }),
    alternates: alternates("agendaOfKind", { kind }),
  });
  return { ...metadata, alternates: { ...metadata.alternates, types: await agendaFeeds({ kind }) } };
}

/** What comes next of one kind. */
export default async function AgendaOfKindPage({ params }: Props) {
  const kind = await found(params);
  if (!kind) return <MissingPage />;
  const t = await getTranslations("agenda");
  const what = t(`plural.${kind}`);
  return (
    <AgendaPage
      title={t("titleOf", { what })}
      lead={t("leadOfKind", { what })}
      alternates={alternates("agendaOfKind", { kind })}
      filter={{ kind }}
    >
      <AgendaList filter={{ kind }} />
    </AgendaPage>
  );
}
