// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { z } from "zod";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { DocumentTable } from "#components/library/document-table.tsx";
import { RegulationTable } from "#components/regulations/regulation-table.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { documentPolicy } from "#lib/library/policy.ts";
import { listAllDocuments } from "#lib/library/queries.ts";
import { documentSearchInput } from "#lib/library/schemas.ts";
import { documentsOnPage } from "#lib/library/vocabulary.ts";
import { regulationPolicy } from "#lib/regulations/policy.ts";
import { listAllRegulations } from "#lib/regulations/queries.ts";
import { inForceOn, isRepealedOn, published } from "#lib/regulations/standing.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("library.desk");
  return { title: t("title") };
}

type Props = { searchParams: Promise<unknown> };

/** What was just done, as the action that led here says. */
const query = z.object({ done: z.enum(["removed"]).optional().catch(undefined) });

/** What the office publishes: regulations, and the documents beside them. */
export default async function DeskDocumentsPage({ searchParams }: Props) {
  const asked = await searchParams;
  const { done } = query.parse(asked);
  const search = documentSearchInput.catch({ page: 1 }).parse(asked);
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskDocuments") });
  const say = await getTranslations();
  const t = await getTranslations("library.desk");
  const tRegulations = await getTranslations("regulations.desk");
  const frame = { section: "deskDocuments", title: t("title"), alternates: alternates("deskDocuments") } as const;
  const decision = regulationPolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const on = today().toString();
  const all = await listAllRegulations();
  const isRepealed = ({ repeal }: (typeof all)[number]) => isRepealedOn(repeal, on);
  const inOrder = [...all.filter((one) => !isRepealed(one)), ...all.filter(isRepealed)];
  const regulations = inOrder.map(({ id, title, versions, repeal }) => ({
    id,
    title,
    inForce: inForceOn(published(versions), on, repeal),
    repealedFrom: repeal?.repealedFrom ?? null,
    next: published(versions).find(({ validFrom }) => validFrom > on) ?? null,
    drafts: versions.filter(({ status }) => status === "draft").length,
  }));
  const opening = regulationPolicy.import(actor);
  const adding = documentPolicy.add(actor);
  const { total, documents } = await listAllDocuments(search);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {done ? <Done title={tRegulations(`done.${done}`)} /> : null}
        </PageHeader>
        <Section title={tRegulations("list")}>
          <div className="space-y-8">
            {regulations.length > 0 ? (
              <RegulationTable locale={locale} regulations={regulations} />
            ) : (
              <EmptyState title={tRegulations("none")}>{tRegulations("noneText")}</EmptyState>
            )}
            {opening.allowed ? (
              <ButtonLink href={href(locale, "deskNewRegulation")} icon="upload">
                {tRegulations("open")}
              </ButtonLink>
            ) : (
              <Button disabledBecause={say(opening.reason, opening.params)}>{tRegulations("open")}</Button>
            )}
          </div>
        </Section>
        <Section title={t("list")}>
          <div className="space-y-8">
            {total > 0 ? (
              <DocumentTable locale={locale} documents={documents} />
            ) : (
              <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
            )}
            <Pagination
              label={t("list")}
              page={search.page}
              pages={Math.ceil(total / documentsOnPage)}
              hrefOf={(page) => href(locale, "deskDocuments", {}, { ...search, page })}
            />
            {adding.allowed ? (
              <ButtonLink href={href(locale, "deskNewDocument")} icon="plus">
                {t("add")}
              </ButtonLink>
            ) : (
              <Button disabledBecause={say(adding.reason, adding.params)}>{t("add")}</Button>
            )}
          </div>
        </Section>
      </div>
    </DeskPage>
  );
}
