// SPDX-License-Identifier: AGPL-3.0-or-later
import { ProposalStatusBadge } from "#components/proposals/proposal-status.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { AnswerOutcome, ProposalKind, ProposalStatus } from "#lib/proposals/vocabulary.ts";

type Filed = {
  id: string;
  number: string;
  title: string;
  kind: ProposalKind;
  status: ProposalStatus;
  outcome: AnswerOutcome | null;
};

/** What a person filed, on line or here, with what can still be done with it. */
export function FiledAtCounter(props: { locale: Locale; personId: string; proposals: readonly Filed[] }) {
  const { locale, personId, proposals } = props;
  const t = useTranslations("proposals.kind");
  return (
    <ul className="divide-y divide-line border-y border-line">
      {proposals.map(({ id, number, title, kind, status, outcome }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
          <ProposalStatusBadge status={status} outcome={outcome} />
          <span className="text-soft">
            {t(kind)} <span className="tabular-nums">{number}</span>
          </span>
          <TextLink href={href(locale, "deskCounterProposal", { id: personId, proposal: id })}>
            <span lang="it">{title}</span>
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
