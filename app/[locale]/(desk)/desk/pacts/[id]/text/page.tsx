// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { TextContent, textLead } from "#app/_pacts/text-content.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Done } from "#components/ui/done.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findTable, findText } from "#lib/pacts/text-queries.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-text");
  return { title: t("title") };
}

/** The co-design table, as the office has it before it. */
export default async function DeskPactTextPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPactText", { id: id.data }) });
  const table = await findTable(actor, id.data);
  if (!table) return leadToMissing();
  const t = await getTranslations("pact-text");
  const { pact } = table;
  const text = await findText(pact.id);
  return (
    <DeskPage
      section="deskPacts"
      title={t("title")}
      trail={[{ label: pact.title, href: href(locale, "deskPact", { id: pact.id }) }]}
      alternates={alternates("deskPactText", { id: pact.id })}
    >
      <div className="wrap pb-16">
        <PageHeader eyebrow={<span lang="it">{pact.title}</span>} title={t("title")} lead={t(textLead(table, text))}>
          {(await searchParams).done ? <Done title={t("done")} /> : null}
        </PageHeader>
        <TextContent locale={locale} place="desk" table={table} text={text} />
      </div>
    </DeskPage>
  );
}
