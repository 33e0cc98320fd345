// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { IntegrationForm } from "#components/proposals/integration-form.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { actorOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findSigned } from "#lib/proposals/co-authors.ts";
import { proposalWorkflow } from "#lib/proposals/workflow.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.area");
  return { title: t("integrate") };
}

/** Where the author answers what the office asked; until then the term stands still. */
export default async function IntegratePage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "integrateProposal", { id: id.data }) });
  const proposal = (await findSigned(actorOf(session), id.data))?.proposal;
  if (!proposal || !proposalWorkflow.can("integrate", proposal.status)) return leadToMissing();

  const t = await getTranslations("proposals");
  const tExam = await getTranslations("examination.file");
  return (
    <MemberPage
      title={t("area.integrate")}
      name={session.givenName ?? ""}
      alternates={alternates("integrateProposal", { id: proposal.id })}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("area.integrateTitle")} lead={proposal.title} />
        <div className="measure space-y-8">
          <Callout tone="warning" title={t("page.integrationRequest")}>
            <Prose text={proposal.integrationRequest ?? ""} lang="it" />
            <p className="pt-3">{t("area.integrateText")}</p>
            {proposal.integrationUntil ? (
              <p className="font-semibold">
                {tExam("integrationUntil", { date: formatDay(locale, proposal.integrationUntil) })}
              </p>
            ) : null}
          </Callout>
          <IntegrationForm
            locale={locale}
            proposalId={proposal.id}
            words={{ field: t("area.integrateField"), submit: t("area.integrateSubmit") }}
          />
        </div>
      </div>
    </MemberPage>
  );
}
