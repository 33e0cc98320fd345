// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { ServiceRating } from "#components/feedback/service-rating.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { SupportForm } from "#components/proposals/support-form.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { actorOf } from "#lib/accounts/session.ts";
import { isDeclarable } from "#lib/eligibility/vocabulary.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { registerNumber } from "#lib/kernel/text.ts";
import { requireParticipant } from "#lib/proposals/filing.ts";
import { findPublicByNumber } from "#lib/proposals/queries.ts";
import { supportStanding } from "#lib/proposals/support-standing.ts";
import { isSigned } from "#lib/proposals/vocabulary.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.support");
  return { title: t("title") };
}

/** Supporting on a page of its own: for who just signed in, and for who has no JavaScript. */
export default async function SupportPage({ params }: { params: Promise<{ number: string }> }) {
  const number = registerNumber.safeParse((await params).number);
  if (!number.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireParticipant(href(locale, "supportProposal", { number: number.data }));
  const proposal = await findPublicByNumber(number.data);
  if (!proposal) return leadToMissing();

  const standing = await supportStanding(actorOf(session), proposal.id);
  const t = await getTranslations("proposals");
  const words = await getTranslations(isSigned(proposal.kind) ? "petitions.sign" : "proposals.support");
  const say = await getTranslations();
  return (
    <MemberPage
      title={words("title")}
      name={session.givenName ?? ""}
      trail={[{ label: t("card.number", { number: proposal.number }), href: href(locale, "proposal", proposal) }]}
      alternates={alternates("supportProposal", proposal)}
    >
      <div className="wrap pb-16">
        <PageHeader title={words("title")} lead={<span lang="it">{proposal.title}</span>} />
        <div className="measure space-y-6">
          {standing.supported ? <Callout tone="success" role="status" title={words("done")} /> : null}
          {!standing.supported && !standing.decision.allowed ? (
            <Callout tone="warning">
              <p>{say(standing.decision.reason, standing.decision.params)}</p>
              {isDeclarable(standing.decision.reason) ? (
                <p>
                  <TextLink href={href(locale, "myData")}>{say("petitions.fix.declare")}</TextLink>
                </p>
              ) : null}
            </Callout>
          ) : null}
          {!standing.supported && standing.decision.allowed ? (
            <>
              <p>{words("explain")}</p>
              <SupportForm
                locale={locale}
                proposalId={proposal.id}
                words={{ button: words("button"), done: words("done"), again: words("again") }}
              />
            </>
          ) : null}
          <p>
            <TextLink href={href(locale, "proposal", proposal)}>{t("support.back")}</TextLink>
          </p>
          {standing.supported ? (
            <ServiceRating locale={locale} service="signature" from={href(locale, "supportProposal", proposal)} />
          ) : null}
        </div>
      </div>
    </MemberPage>
  );
}
