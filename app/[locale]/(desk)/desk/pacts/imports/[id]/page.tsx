// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { DiscardImportForm, MapStatusesForm, RunImportForm } from "#components/pacts/register/import-forms.tsx";
import { ImportReport } from "#components/pacts/register/import-result.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Done } from "#components/ui/done.tsx";
import { Table } from "#components/ui/table.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { pactPolicy } from "#lib/pacts/policy.ts";
import { previewImport } from "#lib/pacts/preview-import.ts";
import { findImport } from "#lib/pacts/register-upload.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-import");
  return { title: t("fileTitle") };
}

const found = (id: string) => (uuid.safeParse(id).success ? findImport(id) : null);

/** A file of a register: what is in it and what would become of it, and once it is moved in, the report. */
export default async function PactImportPage({ params, searchParams }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPactImport", { id }) });
  const t = await getTranslations("pact-import");
  const desk = await getTranslations("pact-desk");
  const words = await getTranslations("pacts");
  const frame = {
    section: "deskPacts",
    title: t("fileTitle"),
    trail: [
      { label: desk("title"), href: href(locale, "deskPacts") },
      { label: t("title"), href: href(locale, "deskPactImports") },
    ],
    alternates: alternates("deskPactImport", { id }),
  } as const;
  const decision = pactPolicy.moveIn(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const file = await found(id);
  if (!file) return leadToMissing();

  const preview = file.state === "uploaded" ? await previewImport(actor, file) : null;
  const { done } = await searchParams;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          title={<span lang="it">{file.fileName}</span>}
          lead={t("fileLead", { source: file.source, notes: file.areNotesPublic ? "public" : "office" })}
        />
        {done === "mapped" || done === "moved" ? <Done title={t(`done.${done}`)} /> : null}
        {file.result ? (
          <Section title={t("report")}>
            <ImportReport result={file.result} />
            <ButtonLink href={href(locale, "deskPactImports")} variant="secondary" className="mt-8">
              {t("toDuplicates")}
            </ButtonLink>
          </Section>
        ) : null}
        {file.state === "discarded" ? <Callout title={t("states.discarded")} /> : null}
        {file.state === "uploaded" && !preview ? (
          <Callout tone="warning" title={t("refused.gone")}>
            <DiscardImportForm locale={locale} importId={file.id} />
          </Callout>
        ) : null}
        {preview ? (
          <>
            <Section title={t("statuses")} lead={t("statusesLead")}>
              <div className="max-w-3xl">
                <MapStatusesForm locale={locale} importId={file.id} words={preview.statuses} />
              </div>
            </Section>
            <Section title={t("columns")} lead={t("columnsLead")}>
              <DescriptionList
                items={[
                  { term: t("columnsFound"), description: preview.found.join(" · ") },
                  { term: t("columnsIgnored"), description: preview.ignored.join(" · ") || "–" },
                  { term: t("duplicates"), description: preview.duplicates },
                ]}
              />
            </Section>
            <Section title={t("preview")} lead={t("previewLead")}>
              <Table
                caption={t("preview")}
                captionHidden
                columns={[
                  { key: "title", label: t("pact") },
                  { key: "status", label: t("state") },
                  { key: "applicant", label: t("applicant") },
                  { key: "address", label: t("address") },
                  { key: "events", label: t("counts.events"), numeric: true },
                ]}
                rows={preview.first.map(({ line, status, ...record }) => ({
                  ...{ id: String(line), ...record, status: status ? words(`status.${status}`) : t("notMapped") },
                }))}
              />
            </Section>
            <Section title={t("wouldBecome")}>
              <ImportReport result={preview.result} />
            </Section>
            <div className="flex flex-wrap items-start gap-6 pt-10">
              <RunImportForm locale={locale} importId={file.id} />
              <DiscardImportForm locale={locale} importId={file.id} />
            </div>
          </>
        ) : null}
      </div>
    </DeskPage>
  );
}
