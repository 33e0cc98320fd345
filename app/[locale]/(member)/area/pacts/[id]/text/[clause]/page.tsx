// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { ClauseContent, findClause } from "#app/_pacts/clause-content.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Done } from "#components/ui/done.tsx";
import { actorOf, nameOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { findTable } from "#lib/pacts/text-queries.ts";
import { clausePageParams, clausePageQuery } from "#lib/pacts/text-schemas.ts";

type Props = { params: Promise<{ id: string; clause: string }>; searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-text");
  return { title: t("title") };
}

/** A clause of the text, as those who applied have it before them. */
export default async function OwnPactClausePage({ params, searchParams }: Props) {
  const given = clausePageParams.safeParse(await params);
  if (!given.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "ownPactClause", given.data) });
  const table = await findTable(actorOf(session), given.data.id);
  const found = table?.side === "citizens" ? await findClause(given.data.id, given.data.clause) : null;
  if (!table || !found) return leadToMissing();
  const t = await getTranslations("pact-text");
  const { number, heading } = found.clause;
  const query = clausePageQuery.parse(await searchParams);
  return (
    <MemberPage
      section="ownPacts"
      title={heading}
      trail={[
        { label: table.pact.title, href: href(locale, "ownPact", { id: table.pact.id }) },
        { label: t("title"), href: href(locale, "ownPactText", { id: table.pact.id }) },
      ]}
      name={nameOf(session)}
      alternates={alternates("ownPactClause", given.data, { suggestion: query.suggestion })}
    >
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={number === null ? t("clause.titleGone") : t("clause.title", { number })}
          title={<span lang="it">{heading}</span>}
        >
          {query.done ? <Done title={t("done")} /> : null}
        </PageHeader>
        <ClauseContent locale={locale} place="own" table={table} found={found} chosen={query.suggestion} />
      </div>
    </MemberPage>
  );
}
