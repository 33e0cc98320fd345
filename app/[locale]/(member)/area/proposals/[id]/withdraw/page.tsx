// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ProposalVerb } from "#components/proposals/proposal-verb.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { actorOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { withdrawProposalAction } from "#lib/proposals/actions.ts";
import { findOwnProposal } from "#lib/proposals/filing.ts";
import { proposalWorkflow } from "#lib/proposals/workflow.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.area");
  return { title: t("withdraw") };
}

export default async function WithdrawPage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "withdrawProposal", { id: id.data }) });
  const proposal = await findOwnProposal(actorOf(session), id.data);
  if (!proposal || !proposalWorkflow.can("withdraw", proposal.status)) return leadToMissing();

  const t = await getTranslations("proposals.area");
  return (
    <MemberPage
      title={t("withdraw")}
      name={session.givenName ?? ""}
      alternates={alternates("withdrawProposal", { id: proposal.id })}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("withdrawTitle")} lead={proposal.title} />
        <div className="measure space-y-6">
          <p>{t("withdrawText")}</p>
          <ProposalVerb locale={locale} proposalId={proposal.id} action={withdrawProposalAction} variant="danger">
            {t("withdrawConfirm")}
          </ProposalVerb>
          <p>
            <TextLink href={href(locale, "area")}>{t("withdrawCancel")}</TextLink>
          </p>
        </div>
      </div>
    </MemberPage>
  );
}
