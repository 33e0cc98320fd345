// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { SigningContent } from "#app/_pacts/signing-content.tsx";
import { SigningDone } from "#app/_pacts/signing-done.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findTable } from "#lib/pacts/text-queries.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-text.signing");
  return { title: t("title") };
}

/** The signatures on the frozen text, for the office that gathers them. */
export default async function DeskPactSigningPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPactSigning", { id: id.data }) });
  const table = await findTable(actor, id.data);
  if (!table) return leadToMissing();
  const t = await getTranslations("pact-text.signing");
  const { pact } = table;
  return (
    <DeskPage
      section="deskPacts"
      title={t("title")}
      trail={[{ label: pact.title, href: href(locale, "deskPact", { id: pact.id }) }]}
      alternates={alternates("deskPactSigning", { id: pact.id })}
    >
      <div className="wrap pb-16">
        <PageHeader eyebrow={<span lang="it">{pact.title}</span>} title={t("title")} lead={t("lead")}>
          <SigningDone done={(await searchParams).done} />
        </PageHeader>
        <SigningContent locale={locale} place="desk" table={table} />
      </div>
    </DeskPage>
  );
}
