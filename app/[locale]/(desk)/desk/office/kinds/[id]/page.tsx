// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Done } from "#components/ui/done.tsx";
import { KindForm } from "#components/visits/kind-form.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { offerKindAction } from "#lib/visits/desk-actions.ts";
import { visitPolicy } from "#lib/visits/policy.ts";
import { findKind } from "#lib/visits/queries.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("visits.kindForm");
  return { title: t("title") };
}

export default async function KindPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskVisitKind", { id: id.data }) });
  const kind = await findKind(id.data);
  if (!kind) return leadToMissing();
  const t = await getTranslations("visits.kindForm");
  const tDesk = await getTranslations("hours.desk");
  const frame = {
    section: "deskOffice",
    title: kind.name[locale],
    trail: [{ label: tDesk("title"), href: href(locale, "deskOffice") }],
    alternates: alternates("deskVisitKind", { id: id.data }),
  } as const;
  const decision = visitPolicy.shape(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const isOffered = kind.retiredAt === null;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader eyebrow={isOffered ? null : <Badge icon="locked">{t("retired")}</Badge>} title={kind.name[locale]}>
          {(await searchParams).done ? <Done title={t("done")} /> : null}
        </PageHeader>
        <div className="max-w-3xl">
          <KindForm key={kind.version} locale={locale} kind={kind} />
        </div>
        <Section title={t(isOffered ? "retire" : "restore")} lead={t("retireLead")}>
          <VerbForm
            locale={locale}
            action={offerKindAction}
            values={{ id: kind.id, offered: isOffered ? "no" : "yes" }}
            variant="secondary"
          >
            {t(isOffered ? "retire" : "restore")}
          </VerbForm>
        </Section>
      </div>
    </DeskPage>
  );
}
