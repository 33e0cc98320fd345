// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { OwnProposals } from "#components/proposals/own-proposals.tsx";
import { ProposalCard } from "#components/proposals/proposal-card.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { CardGrid } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireSession } from "#lib/accounts/session.ts";
import { listRepresented } from "#lib/associations/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listOwn, listSupported } from "#lib/proposals/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.area");
  return { title: t("title") };
}

/** The personal area opens on what one has begun: drafts, proposals and where they stand. */
export default async function AreaPage() {
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "area") });
  const t = await getTranslations("proposals");
  const tPetitions = await getTranslations("petitions");
  const represented = await listRepresented(session.personId);
  const [own, supported] = await Promise.all([
    listOwn(
      session.personId,
      represented.map(({ id }) => id),
    ),
    listSupported(session.personId),
  ]);
  const on = today().toString();
  const newProposal = (
    <ButtonLink href={href(locale, "newProposal")} icon="pencil">
      {t("new")}
    </ButtonLink>
  );
  return (
    <MemberPage section="area" title={t("area.title")} name={session.givenName ?? ""} alternates={alternates("area")}>
      <div className="wrap pb-16">
        <PageHeader title={t("area.title")} lead={t("area.lead")}>
          <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
            {own.length > 0 ? newProposal : null}
            <TextLink href={href(locale, "startProposal")}>{tPetitions("start.link")}</TextLink>
          </p>
        </PageHeader>
        {own.length === 0 ? (
          <EmptyState title={t("area.none")} action={newProposal} />
        ) : (
          <OwnProposals locale={locale} proposals={own} today={on} />
        )}
        {supported.length > 0 ? (
          <Section title={t("area.supported")}>
            <CardGrid>
              {supported.map((proposal) => (
                <ProposalCard key={proposal.id} locale={locale} proposal={proposal} today={on} />
              ))}
            </CardGrid>
          </Section>
        ) : null}
      </div>
    </MemberPage>
  );
}
