// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { registerNumber } from "#lib/kernel/text.ts";
import { followProposalAction } from "#lib/proposals/follow-actions.ts";
import { followStanding } from "#lib/proposals/following.ts";
import { findByNumber } from "#lib/proposals/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("follows");
  return { title: t("title") };
}

/** Following on a page of its own: for who just signed in, and for who has no JavaScript. */
export default async function FollowPage({ params }: { params: Promise<{ number: string }> }) {
  const number = registerNumber.safeParse((await params).number);
  if (!number.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "followProposal", { number: number.data }) });
  const proposal = await findByNumber(number.data);
  const standing = proposal && (await followStanding(session.personId, proposal.id));
  if (!proposal || !standing) return leadToMissing();

  const t = await getTranslations("follows");
  const tProposals = await getTranslations("proposals");
  return (
    <MemberPage
      title={t("title")}
      name={nameOf(session)}
      trail={[
        { label: tProposals("card.number", { number: proposal.number }), href: href(locale, "proposal", proposal) },
      ]}
      alternates={alternates("followProposal", proposal)}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={<span lang="it">{proposal.title}</span>} />
        <div className="measure space-y-6">
          {standing.follows ? (
            <Callout tone="success" role="status" title={t(standing.isAuthor ? "author" : "following")} />
          ) : (
            <p>{t("explain")}</p>
          )}
          {standing.isAuthor ? null : (
            <VerbForm
              locale={locale}
              action={followProposalAction}
              values={{ proposalId: proposal.id, number: proposal.number, wanted: standing.follows ? "no" : "yes" }}
              variant={standing.follows ? "secondary" : "primary"}
            >
              {t(standing.follows ? "stop" : "button")}
            </VerbForm>
          )}
          <p>
            <TextLink href={href(locale, "proposal", proposal)}>{t("back")}</TextLink>
          </p>
        </div>
      </div>
    </MemberPage>
  );
}
