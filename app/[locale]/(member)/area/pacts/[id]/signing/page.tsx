// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { SigningContent } from "#app/_pacts/signing-content.tsx";
import { SigningDone } from "#app/_pacts/signing-done.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { actorOf, nameOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findTable } from "#lib/pacts/text-queries.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-text.signing");
  return { title: t("title") };
}

/** The signatures on the frozen text, for those who applied. */
export default async function OwnPactSigningPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "ownPactSigning", { id: id.data }) });
  const table = await findTable(actorOf(session), id.data);
  if (table?.side !== "citizens") return leadToMissing();
  const t = await getTranslations("pact-text.signing");
  const { pact } = table;
  return (
    <MemberPage
      section="ownPacts"
      title={t("title")}
      trail={[{ label: pact.title, href: href(locale, "ownPact", { id: pact.id }) }]}
      name={nameOf(session)}
      alternates={alternates("ownPactSigning", { id: pact.id })}
    >
      <div className="wrap pb-16">
        <PageHeader eyebrow={<span lang="it">{pact.title}</span>} title={t("title")} lead={t("lead")}>
          <SigningDone done={(await searchParams).done} />
        </PageHeader>
        <SigningContent locale={locale} place="own" table={table} />
      </div>
    </MemberPage>
  );
}
