// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ClauseTemplateForm } from "#components/pacts/text/clause-template-form.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { ChangedLines } from "#components/ui/changed-lines.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Done } from "#components/ui/done.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { changedLines } from "#lib/kernel/word-changes.ts";
import { listClauseVersions } from "#lib/pacts/clause-templates.ts";
import { pactPolicy } from "#lib/pacts/policy.ts";
import { offerClauseTemplateAction } from "#lib/pacts/text-actions.ts";
import { textPolicy } from "#lib/pacts/text-policy.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-text.templates");
  return { title: t("title") };
}

/** A clause the office keeps, how it read before, and whether texts begin with it. */
export default async function ClausePage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskClause", { id: id.data }) });
  const versions = await listClauseVersions(id.data);
  const [template] = versions;
  if (!template) return leadToMissing();
  const t = await getTranslations("pact-text");
  const frame = {
    section: "deskClauses",
    title: template.heading,
    trail: [{ label: t("templates.title"), href: href(locale, "deskClauses") }],
    alternates: alternates("deskClause", { id: id.data }),
  } as const;
  const reading = textPolicy.readTemplates(actor);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const mayWrite = pactPolicy.asOffice(actor).allowed;
  const isOffered = template.retiredAt === null;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={isOffered ? t(`use.${template.use}`) : <Badge icon="locked">{t("templates.retired")}</Badge>}
          title={<span lang="it">{template.heading}</span>}
        >
          {(await searchParams).done ? <Done title={t("done")} /> : null}
        </PageHeader>
        <div className="max-w-3xl">
          {mayWrite ? (
            <ClauseTemplateForm locale={locale} template={template} />
          ) : (
            <Prose text={template.body} lang="it" />
          )}
        </div>
        {mayWrite ? (
          <Section title={t(isOffered ? "templates.retire" : "templates.restore")} lead={t("templates.retireLead")}>
            <VerbForm
              locale={locale}
              action={offerClauseTemplateAction}
              values={{ id: template.id, offered: isOffered ? "no" : "yes" }}
              variant="secondary"
            >
              {t(isOffered ? "templates.retire" : "templates.restore")}
            </VerbForm>
          </Section>
        ) : null}
        {versions.length > 1 ? (
          <Section title={t("templates.versions")}>
            <div className="space-y-4">
              {versions.map(({ version, body, writtenBy, writtenAt }, index) => (
                <Disclosure key={version} summary={t("templates.version", { version })}>
                  <p className="pb-4 text-soft">
                    {writtenBy ?? t("templates.shipped")} · <DateTime locale={locale} value={writtenAt} withTime />
                  </p>
                  <ChangedLines lines={changedLines(versions[index + 1]?.body ?? "", body)} />
                </Disclosure>
              ))}
            </div>
          </Section>
        ) : null}
      </div>
    </DeskPage>
  );
}
