// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { Section } from "#components/layout/section.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { integrateAtCounterAction, withdrawAtCounterAction } from "#lib/proposals/counter-actions.ts";
import { bodyLength } from "#lib/proposals/schemas.ts";
import type { ProposalStatus } from "#lib/proposals/vocabulary.ts";
import { proposalWorkflow } from "#lib/proposals/workflow.ts";
import { ActFields, useActLabels } from "./act-fields.tsx";

type Props = {
  locale: Locale;
  personId: string;
  proposal: { id: string; status: ProposalStatus; integrationRequest: string | null };
  /** One thing at a time: adding comes first where it was asked for, withdrawing is led to. */
  wantsToWithdraw: boolean;
};

/** What its author can still do with what they filed, done for them. */
export function ManageAtCounter({ locale, personId, proposal, wantsToWithdraw }: Props) {
  const t = useTranslations("counter");
  const tStatus = useTranslations("proposals.status");
  const labels = { integration: t("integration"), ...useActLabels() };
  const values = { personId, proposalId: proposal.id };
  const mayWithdraw = proposalWorkflow.can("withdraw", proposal.status);
  const integrates = proposalWorkflow.can("integrate", proposal.status) && !wantsToWithdraw;
  if (!integrates && !mayWithdraw) {
    return <p>{t("nothing", { status: tStatus(proposal.status).toLowerCase() })}</p>;
  }
  return (
    <>
      {integrates ? (
        <Section title={t("integrate")}>
          {proposal.integrationRequest ? <Prose text={proposal.integrationRequest} lang="it" /> : null}
          <div className="max-w-3xl pt-6">
            <DeskForm
              locale={locale}
              labels={labels}
              action={integrateAtCounterAction}
              values={values}
              submit={t("integrateSubmit")}
            >
              <DeskTextArea
                locale={locale}
                name="integration"
                label={labels.integration}
                rows={6}
                limit={bodyLength.maximum}
              />
              <ActFields locale={locale} />
            </DeskForm>
          </div>
        </Section>
      ) : null}
      {integrates && mayWithdraw ? (
        <p className="pt-8">
          <TextLink
            href={href(locale, "deskCounterProposal", { id: personId, proposal: proposal.id }, { withdraw: 1 })}
          >
            {t("withdraw")}
          </TextLink>
        </p>
      ) : null}
      {mayWithdraw && !integrates ? (
        <Section title={t("withdraw")} lead={t("withdrawText")}>
          <div className="max-w-3xl">
            <DeskForm
              locale={locale}
              labels={labels}
              action={withdrawAtCounterAction}
              values={values}
              submit={t("withdrawSubmit")}
              variant="secondary"
            >
              <ActFields locale={locale} />
            </DeskForm>
          </div>
        </Section>
      ) : null}
    </>
  );
}
