// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { actorOf, nameOf, requireSession } from "#lib/accounts/session.ts";
import { now } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { cancelVisitAction } from "#lib/visits/actions.ts";
import { visitPolicy } from "#lib/visits/policy.ts";
import { findVisit } from "#lib/visits/queries.ts";
import { visitNumber } from "#lib/visits/vocabulary.ts";
import { visitWorkflow } from "#lib/visits/workflow.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("visits.cancel");
  return { title: t("title") };
}

export default async function CancelVisitPage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "cancelVisit", { id: id.data }) });
  const visit = await findVisit(id.data);
  if (!visit || visit.personId !== session.personId || !visitWorkflow.can("cancel", visit.status)) {
    return leadToMissing();
  }
  if (!visitPolicy.change(actorOf(session), visit, now()).allowed) return leadToMissing();

  const t = await getTranslations("visits.cancel");
  const tVisits = await getTranslations("visits");
  return (
    <MemberPage
      section="ownVisits"
      title={t("title")}
      trail={[
        { label: tVisits("area.title"), href: href(locale, "ownVisits") },
        { label: visitNumber(visit.number), href: href(locale, "ownVisit", { id: visit.id }) },
      ]}
      name={nameOf(session)}
      alternates={alternates("cancelVisit", { id: visit.id })}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={`${visit.kind[locale]}, ${formatInstant(locale, visit.startsAt)}`} />
        <div className="measure space-y-6">
          <p>{t("text")}</p>
          <VerbForm locale={locale} action={cancelVisitAction} values={{ id: visit.id }} variant="danger">
            {t("confirm")}
          </VerbForm>
          <p className="flex flex-wrap gap-x-8">
            <TextLink href={href(locale, "moveVisit", { id: visit.id })}>{t("move")}</TextLink>
            <TextLink href={href(locale, "ownVisit", { id: visit.id })}>{t("keep")}</TextLink>
          </p>
        </div>
      </div>
    </MemberPage>
  );
}
