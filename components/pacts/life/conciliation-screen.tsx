// SPDX-License-Identifier: AGPL-3.0-or-later
import { VerbForm } from "#components/forms/verb-form.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { formatDay, formatInstant } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { lifeStepAction } from "#lib/pacts/life-actions.ts";
import type { DisputeClosing, Side } from "#lib/pacts/life-vocabulary.ts";
import { Beginnings, StepLink, type StepLinks } from "./entry.tsx";

type Dispute = {
  id: string;
  openedBySide: Side;
  openedAt: Date;
  matter: string;
  concernsThirds: boolean;
  dueOn: string;
  citizensMember: string | null;
  administrationMember: string | null;
  thirdMember: string | null;
  thirdProposedBy: Side | null;
  thirdAgreedAt: Date | null;
  proposal: string | null;
  citizensAccept: boolean | null;
  administrationAccept: boolean | null;
  closing: DisputeClosing | null;
  closingNote: string | null;
};

type Props = {
  locale: Locale;
  links: StepLinks;
  values: Record<string, string>;
  side: Side | null;
  disputes: readonly Dispute[];
};

/** Conciliations, each with its committee, its proposal and how it ended. */
export function ConciliationScreen({ locale, links, values, side, disputes }: Props) {
  const t = useTranslations("pact-life");
  const isOneOpen = disputes.some(({ closing }) => closing === null);
  return (
    <div className="pt-8">
      {isOneOpen ? null : <Beginnings links={links} steps={["open-dispute"]} />}
      {disputes.length === 0 ? <p className="text-soft">{t("conciliation.none")}</p> : null}
      <div className="space-y-12">
        {disputes.map((dispute) => (
          <DisputeView key={dispute.id} locale={locale} links={links} values={values} side={side} dispute={dispute} />
        ))}
      </div>
    </div>
  );
}

function DisputeView({ locale, links, values, side, dispute }: Omit<Props, "disputes"> & { dispute: Dispute }) {
  const t = useTranslations("pact-life");
  const { id, closing, proposal, thirdMember, thirdAgreedAt, thirdProposedBy } = dispute;
  const isOpen = closing === null;
  const nobody = t("conciliation.nobody");
  const isThirdToAgree = thirdProposedBy !== null && thirdAgreedAt === null;
  const said = side === "citizens" ? dispute.citizensAccept : dispute.administrationAccept;
  const words = (accepts: boolean | null) =>
    accepts === null ? t("conciliation.silent") : t(accepts ? "conciliation.accepts" : "conciliation.declines");
  return (
    <section className="space-y-6 border-t border-line pt-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 className="text-2xl">{t("conciliation.one", { date: formatInstant(locale, dispute.openedAt) })}</h2>
        {closing === null ? (
          <Badge tone="info">{t("conciliation.open")}</Badge>
        ) : (
          <Badge tone={closing === "settled" ? "success" : "neutral"}>{t(`closings.${closing}`)}</Badge>
        )}
      </div>
      <div className="measure">
        <Prose text={dispute.matter} lang="it" />
      </div>
      <DescriptionList
        items={[
          { term: t("conciliation.openedBy"), description: t(`sides.${dispute.openedBySide}`) },
          { term: t("conciliation.due"), description: formatDay(locale, dispute.dueOn) },
          { term: t("seats.citizens"), description: dispute.citizensMember ?? nobody },
          { term: t("seats.administration"), description: dispute.administrationMember ?? nobody },
          {
            term: t("seats.third"),
            description: thirdMember
              ? `${thirdMember} (${t(thirdAgreedAt ? "conciliation.agreed" : "conciliation.toAgree")})`
              : nobody,
          },
          ...(proposal
            ? [
                { term: t("sides.citizens"), description: words(dispute.citizensAccept) },
                { term: t("sides.administration"), description: words(dispute.administrationAccept) },
              ]
            : []),
        ]}
      />
      {proposal ? (
        <div className="measure border-l-4 border-line pl-4">
          <h3 className="text-lg font-semibold">{t("conciliation.proposal")}</h3>
          <Prose text={proposal} lang="it" />
        </div>
      ) : null}
      {dispute.closingNote ? (
        <div className="measure">
          <Prose text={dispute.closingNote} lang="it" />
        </div>
      ) : null}
      {isOpen && side !== null ? (
        <div className="flex flex-wrap items-start gap-3">
          {proposal ? null : <StepLink links={links} step="name-member" of={id} />}
          {isThirdToAgree && thirdProposedBy !== side ? (
            <VerbForm
              locale={locale}
              action={lifeStepAction}
              values={{ ...values, step: "agree-third", id }}
              variant="secondary"
            >
              {t("steps.agree-third.submit")}
            </VerbForm>
          ) : null}
          {proposal ? null : <StepLink links={links} step="propose" of={id} />}
          {proposal && said === null ? <StepLink links={links} step="answer-proposed" of={id} /> : null}
          {side === dispute.openedBySide || side === "administration" ? (
            <StepLink links={links} step="close-dispute" of={id} />
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
