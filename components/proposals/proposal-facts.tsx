// SPDX-License-Identifier: AGPL-3.0-or-later
import { LegalReference } from "#components/rules/legal-reference.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import type { TermUnit } from "#lib/cases/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import {
  type Addressee,
  isExamined,
  isUntaken,
  type ProposalKind,
  type ProposalStatus,
} from "#lib/proposals/vocabulary.ts";
import type { Citation } from "#lib/rules/vocabulary.ts";

type Props = {
  locale: Locale;
  today: string;
  /** Those who sign with the first author; without a name, somebody who erased the account. */
  signers: readonly { name: string | null }[];
  proposal: {
    kind: ProposalKind;
    addressee: Addressee | null;
    status: ProposalStatus;
    zone: string | null;
    topic: Localized;
    association: string | null;
    authorGivenName: string | null;
    authorFamilyName: string | null;
    officerGivenName: string | null;
    officerFamilyName: string | null;
    unit: Localized;
    submittedAt: Date | null;
    answeredAt: Date | null;
    dueOn: string | null;
    termAmount: number;
    termUnit: TermUnit;
    termReference: Localized;
    /** Where the reference is to be read, if that is a regulation of this house. */
    termCitation: Citation | null;
  };
};

const termText: Record<TermUnit, "termText" | "termTextWorking" | "termTextMonths"> = {
  "calendar-days": "termText",
  "working-days": "termTextWorking",
  months: "termTextMonths",
};

/** Who proposed, who answers, and by when according to which article. */
export function ProposalFacts({ locale, proposal, signers, today }: Props) {
  const t = useTranslations("proposals");
  const tPetition = useTranslations("petitions.progress");
  const author = [proposal.authorGivenName, proposal.authorFamilyName].filter(Boolean).join(" ");
  const officer = [proposal.officerGivenName, proposal.officerFamilyName].filter(Boolean).join(" ");
  const unit = proposal.unit[locale];
  const { termAmount: amount, termReference: reference, termCitation: citation } = proposal;
  const term = {
    amount,
    reference: reference[locale],
    ref: () => <LegalReference key="reference" locale={locale} reference={reference} citation={citation} />,
  };
  return (
    <section>
      <h2 className="pb-4 text-2xl">{t("page.responsibleTitle")}</h2>
      <DescriptionList
        items={[
          {
            term: t("page.author"),
            description: proposal.association
              ? t("page.byDelegate", { association: proposal.association })
              : author || t("erasedAuthor"),
          },
          ...(proposal.addressee
            ? [
                { term: tPetition("kind"), description: t(`kind.${proposal.kind}`) },
                { term: tPetition("addressee"), description: t(`addressee.${proposal.addressee}`) },
              ]
            : []),
          ...(signers.length > 0
            ? [
                {
                  term: t("page.signers"),
                  description: signers.map(({ name }) => name ?? t("erasedAuthor")).join(", "),
                },
              ]
            : []),
          { term: t("page.zone"), description: proposal.zone ?? t("wholeMunicipality") },
          { term: t("page.topic"), description: proposal.topic[locale] },
          {
            term: t("page.responsible"),
            description: responsible(),
          },
          {
            term: t("page.term"),
            description: (
              <>
                <span className="block font-semibold">{deadline()}</span>
                <span className="block">{t.rich(`page.${termText[proposal.termUnit]}`, term)}</span>
              </>
            ),
          },
        ]}
      />
    </section>
  );

  function responsible(): string {
    if (officer) return t("page.responsibleOfficer", { officer, unit });
    return isUntaken(proposal.status) ? t("page.responsibleUnit", { unit }) : unit;
  }

  function deadline(): string {
    if (proposal.answeredAt) return t("card.answeredOn", { date: formatDay(locale, proposal.answeredAt) });
    if (!isExamined(proposal.status)) return t(`status.${proposal.status}`);
    if (!proposal.dueOn) return t("card.suspended");
    return t(proposal.dueOn < today ? "card.overdue" : "card.dueOn", { date: formatDay(locale, proposal.dueOn) });
  }
}
