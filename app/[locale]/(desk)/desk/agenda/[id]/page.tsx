// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Done } from "#components/ui/done.tsx";
import { VisitAtDesk } from "#components/visits/visit-at-desk.tsx";
import { VisitStatusBadge } from "#components/visits/visit-status.tsx";
import { VisitVerbs } from "#components/visits/visit-verbs.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { now } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import { visitPolicy } from "#lib/visits/policy.ts";
import { findVisit } from "#lib/visits/queries.ts";
import { visitNumber } from "#lib/visits/vocabulary.ts";
import { visitWorkflow } from "#lib/visits/workflow.ts";

const doneWords = ["booked", "moved", "cancelled", "calledOff", "marked"] as const;

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("visits.page");
  return { title: t("title") };
}

/** An appointment at the desk: who comes and why, and whether they came. */
export default async function DeskVisitPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskVisit", { id: id.data }) });
  const visit = await findVisit(id.data);
  if (!visit) return leadToMissing();
  const t = await getTranslations("visits");
  const frame = {
    section: "deskAgenda",
    title: visitNumber(visit.number),
    trail: [{ label: t("agenda.title"), href: href(locale, "deskAgenda") }],
    alternates: alternates("deskVisit", { id: visit.id }),
  } as const;
  const decision = visitPolicy.readAgenda(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const { done } = await searchParams;
  const said = doneWords.find((word) => word === done);
  const at = now();
  const isOpen = visitWorkflow.can("move", visit.status) && visitPolicy.change(actor, visit, at).allowed;
  const { profile } = await getMunicipality();
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={<VisitStatusBadge status={visit.status} />}
          title={visit.person ?? visit.guestName ?? t("agenda.gone")}
        >
          {said ? <Done title={t(`desk.done.${said}`)} /> : null}
          {visit.guestName && visit.status === "called-off" ? (
            <Callout tone="warning" title={t("desk.callGuest", { contact: visit.guestContact ?? "" })} />
          ) : null}
        </PageHeader>
        <div className="max-w-3xl">
          <VisitAtDesk locale={locale} visit={visit} address={profile.address} />
        </div>
        <Section title={t("desk.steps")}>
          <VisitVerbs
            locale={locale}
            visit={visit}
            isOpen={isOpen}
            mayMark={visitPolicy.mark(actor, visit, at).allowed && visitWorkflow.verbsFrom(visit.status).length > 0}
          />
        </Section>
      </div>
    </DeskPage>
  );
}
