// SPDX-License-Identifier: AGPL-3.0-or-later
import { VerbForm } from "#components/forms/verb-form.tsx";
import { ProposalStatusBadge } from "#components/proposals/proposal-status.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { followProposalAction } from "#lib/proposals/follow-actions.ts";
import type { AnswerOutcome, ProposalStatus } from "#lib/proposals/vocabulary.ts";

type Followed = { id: string; number: string; title: string; status: ProposalStatus; outcome: AnswerOutcome | null };

/** The proposals one follows, the last changed first, and how to stop. */
export function FollowedList({ locale, proposals }: { locale: Locale; proposals: readonly Followed[] }) {
  const t = useTranslations("follows");
  return (
    <ul className="divide-y divide-line border-y border-line">
      {proposals.map(({ id, number, title, status, outcome }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-3 py-4">
          <span className="min-w-0 flex-1 basis-80 space-y-1">
            <TextLink href={href(locale, "proposal", { number })} lang="it" className="font-semibold">
              {title}
            </TextLink>
            <span className="flex flex-wrap items-center gap-3 text-soft">
              <ProposalStatusBadge status={status} outcome={outcome} />
              <span className="tabular-nums">{number}</span>
            </span>
          </span>
          <VerbForm
            locale={locale}
            action={followProposalAction}
            values={{ proposalId: id, wanted: "no" }}
            variant="quiet"
          >
            {t("stop")}
            <span className="sr-only">: {title}</span>
          </VerbForm>
        </li>
      ))}
    </ul>
  );
}
