// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { TemplateForm } from "#components/templates/template-form.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Done } from "#components/ui/done.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { listTopics } from "#lib/municipality/queries.ts";
import { offerTemplateAction } from "#lib/templates/actions.ts";
import { templatePolicy } from "#lib/templates/policy.ts";
import { listVersions } from "#lib/templates/queries.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("templates");
  return { title: t("editTitle") };
}

/** A template, how it read before, and whether it is still offered. */
export default async function TemplatePage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskTemplate", { id: id.data }) });
  const [template, ...earlier] = await listVersions(id.data);
  if (!template) return leadToMissing();
  const t = await getTranslations("templates");
  const frame = {
    section: "deskTemplates",
    title: template.title,
    trail: [{ label: t("title"), href: href(locale, "deskTemplates") }],
    alternates: alternates("deskTemplate", { id: id.data }),
  } as const;
  const reading = templatePolicy.read(actor);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const mayWrite = templatePolicy.write(actor).allowed;
  const isOffered = template.retiredAt === null;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={isOffered ? null : <Badge icon="locked">{t("retired")}</Badge>}
          title={<span lang="it">{template.title}</span>}
        >
          {(await searchParams).done ? <Done title={t("done")} /> : null}
        </PageHeader>
        <div className="max-w-3xl">
          {mayWrite ? (
            <TemplateForm
              key={template.version}
              locale={locale}
              topics={await listTopics(template.topicCode)}
              template={template}
            />
          ) : (
            <Words answer={template.answer} nextSteps={template.nextSteps} />
          )}
        </div>
        {mayWrite ? (
          <Section title={t(isOffered ? "retire" : "restore")} lead={t("retireLead")}>
            <VerbForm
              locale={locale}
              action={offerTemplateAction}
              values={{ id: template.id, offered: isOffered ? "no" : "yes" }}
              variant="secondary"
            >
              {t(isOffered ? "retire" : "restore")}
            </VerbForm>
          </Section>
        ) : null}
        {earlier.length > 0 ? (
          <Section title={t("versions")}>
            <div className="space-y-4">
              {earlier.map(({ version, title, answer, nextSteps, writtenBy, writtenAt }) => (
                <Disclosure key={version} summary={`${t("version", { version })} · ${title}`}>
                  <p className="pb-4 text-soft">
                    {writtenBy} · <DateTime locale={locale} value={writtenAt} withTime />
                  </p>
                  <Words answer={answer} nextSteps={nextSteps} />
                </Disclosure>
              ))}
            </div>
          </Section>
        ) : null}
      </div>
    </DeskPage>
  );
}

async function Words({ answer, nextSteps }: { answer: string; nextSteps: string }) {
  const t = await getTranslations("templates");
  return (
    <>
      <h3 className="pb-2 text-xl">{t("answer")}</h3>
      <Prose text={answer} lang="it" />
      {nextSteps ? (
        <>
          <h3 className="pt-6 pb-2 text-xl">{t("nextSteps")}</h3>
          <Prose text={nextSteps} lang="it" />
        </>
      ) : null}
    </>
  );
}
