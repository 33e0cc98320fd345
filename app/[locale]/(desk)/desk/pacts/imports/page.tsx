// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { DuplicateList } from "#components/pacts/register/duplicate-list.tsx";
import { UploadRegisterForm } from "#components/pacts/register/import-forms.tsx";
import { ImportTable } from "#components/pacts/register/import-table.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { pactPolicy } from "#lib/pacts/policy.ts";
import { listDuplicates, listImports, listSources } from "#lib/pacts/register-queries.ts";
import { usualSource } from "#lib/pacts/register-schemas.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-import");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ done?: string | string[] }> };

/** So many pairs are decided at a time. */
const pairsOnPage = 25;

/** Moving an existing register in: a file, what became of those before, and pacts that stand there twice. */
export default async function PactImportsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPactImports") });
  const t = await getTranslations("pact-import");
  const desk = await getTranslations("pact-desk");
  const frame = {
    section: "deskPacts",
    title: t("title"),
    trail: [{ label: desk("title"), href: href(locale, "deskPacts") }],
    alternates: alternates("deskPactImports"),
  } as const;
  const decision = pactPolicy.moveIn(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const [imports, pairs, sources] = await Promise.all([listImports(), listDuplicates(pairsOnPage), listSources()]);
  const { done } = await searchParams;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        {done === "discarded" || done === "decided" ? <Done title={t(`done.${done}`)} /> : null}
        <Section title={t("newFile")} lead={t("newFileLead")}>
          <div className="max-w-3xl">
            <UploadRegisterForm locale={locale} id={randomUUID()} source={sources[0] ?? usualSource} />
          </div>
        </Section>
        <Section title={t("duplicates")} lead={t("duplicatesLead")}>
          {pairs.length > 0 ? <DuplicateList locale={locale} pairs={pairs} /> : <p>{t("noDuplicates")}</p>}
        </Section>
        <Section title={t("imports")}>
          {imports.length > 0 ? (
            <ImportTable locale={locale} imports={imports} />
          ) : (
            <EmptyState title={t("noImports")} />
          )}
        </Section>
      </div>
    </DeskPage>
  );
}
