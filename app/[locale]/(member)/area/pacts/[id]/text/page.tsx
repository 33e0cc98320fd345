// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { TextContent, textLead } from "#app/_pacts/text-content.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Done } from "#components/ui/done.tsx";
import { actorOf, nameOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findTable, findText } from "#lib/pacts/text-queries.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-text");
  return { title: t("title") };
}

/** The co-design table, as those who applied have it before them. */
export default async function OwnPactTextPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "ownPactText", { id: id.data }) });
  const table = await findTable(actorOf(session), id.data);
  if (table?.side !== "citizens") return leadToMissing();
  const t = await getTranslations("pact-text");
  const { pact } = table;
  const text = await findText(pact.id);
  return (
    <MemberPage
      section="ownPacts"
      title={t("title")}
      trail={[{ label: pact.title, href: href(locale, "ownPact", { id: pact.id }) }]}
      name={nameOf(session)}
      alternates={alternates("ownPactText", { id: pact.id })}
    >
      <div className="wrap pb-16">
        <PageHeader eyebrow={<span lang="it">{pact.title}</span>} title={t("title")} lead={t(textLead(table, text))}>
          {(await searchParams).done ? <Done title={t("done")} /> : null}
        </PageHeader>
        <TextContent locale={locale} place="own" table={table} text={text} />
      </div>
    </MemberPage>
  );
}
