// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import { CoAuthorList } from "#components/proposals/writing/co-author-list.tsx";
import { InviteForm } from "#components/proposals/writing/invite-form.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { listInvited } from "#lib/proposals/co-authors.ts";
import { invitationLimits } from "#lib/proposals/filing-limits.ts";
import type { ProposalKind, ProposalStatus } from "#lib/proposals/vocabulary.ts";
import { proposalWorkflow } from "#lib/proposals/workflow.ts";

type Props = {
  proposal: { id: string; kind: ProposalKind; status: ProposalStatus };
  /** Whether the first author looks, who alone invites and removes. */
  isFirst: boolean;
  back?: "summary";
};

/** The people who sign together with the first author, and the way to invite more. */
export async function CoAuthors({ proposal: { id, kind, status }, isFirst, back }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("filing.coAuthors");
  const [people, { most, days }] = await Promise.all([listInvited(id), invitationLimits(kind)]);
  const shown = isFirst ? people : people.filter(({ acceptedAt }) => acceptedAt !== null);
  const mayChange = proposalWorkflow.can("changeAuthors", status);

  const invitation = () => {
    if (!mayChange) return <p>{t("closed")}</p>;
    if (people.length >= most) return <p>{t("full", { maximum: most })}</p>;
    return (
      <>
        <h3 className="text-2xl">{t("inviteTitle")}</h3>
        <InviteForm
          locale={locale}
          proposalId={id}
          back={back}
          words={{ email: t("email"), hint: t("emailHint", { days }), invite: t("invite") }}
        />
      </>
    );
  };
  return (
    <Section id="co-authors" title={t("title")} lead={t("lead")}>
      <div className="measure space-y-8">
        <CoAuthorList locale={locale} proposalId={id} people={shown} mayRemove={isFirst && mayChange} back={back} />
        {isFirst ? invitation() : null}
      </div>
    </Section>
  );
}
