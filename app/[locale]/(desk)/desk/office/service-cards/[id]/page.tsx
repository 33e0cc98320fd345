// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ServiceForm } from "#components/office/service-form.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Done } from "#components/ui/done.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { publishServiceAction } from "#lib/office/actions.ts";
import { officePolicy } from "#lib/office/policy.ts";
import { findService } from "#lib/office/queries.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("services.desk");
  return { title: t("edit") };
}

export default async function DeskServicePage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskService", { id: id.data }) });
  const service = await findService(id.data);
  if (!service) return leadToMissing();
  const t = await getTranslations("services.desk");
  const tDesk = await getTranslations("hours.desk");
  const frame = {
    section: "deskOffice",
    title: service.title[locale],
    trail: [{ label: tDesk("title"), href: href(locale, "deskOffice") }],
    alternates: alternates("deskService", { id: id.data }),
  } as const;
  const decision = officePolicy.edit(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const isPublished = service.publishedAt !== null;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={isPublished ? null : <Badge icon="locked">{t("hidden")}</Badge>}
          title={service.title[locale]}
        >
          {(await searchParams).done ? <Done title={t("done")} /> : null}
          {isPublished ? (
            <p>
              <TextLink href={href(locale, "service", { slug: service.slug })}>{t("see")}</TextLink>
            </p>
          ) : null}
        </PageHeader>
        <div className="max-w-3xl">
          <ServiceForm key={service.version} locale={locale} service={service} />
        </div>
        <Section title={t(isPublished ? "hide" : "publish")} lead={t(isPublished ? "hideLead" : "publishLead")}>
          <VerbForm
            locale={locale}
            action={publishServiceAction}
            values={{ id: service.id, published: isPublished ? "no" : "yes" }}
            variant="secondary"
          >
            {t(isPublished ? "hide" : "publish")}
          </VerbForm>
        </Section>
      </div>
    </DeskPage>
  );
}
