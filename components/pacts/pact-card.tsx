// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { type NextStep, RegisterCard } from "#components/ui/register-card.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { type ApplicantKind, isInForce, type PactKind, type PactStatus } from "#lib/pacts/vocabulary.ts";
import { usePactBadge } from "./pact-status.tsx";

export type PactOfList = {
  id: string;
  number: string;
  status: PactStatus;
  kind: PactKind | null;
  title: string;
  applicantKind: ApplicantKind;
  applicant: string | null;
  zone: string | null;
  topic: Localized | null;
  neighbourhood: string | null;
  address: string | null;
  submittedAt: Date | null;
  endsOn: string | null;
};

type Props = { locale: Locale; pact: PactOfList; level?: 2 | 3 };

/** A pact among others: what it is, whose and where, and until when. */
export function PactCard({ locale, pact, level = 3 }: Props) {
  const t = useTranslations("pact-register");
  const words = useTranslations("pacts");
  return (
    <RegisterCard
      level={level}
      href={href(locale, "pact", { number: pact.number })}
      badge={usePactBadge(pact.status)}
      number={t("number", { number: pact.number })}
      title={{ words: pact.title, lang: "it" }}
      facts={[pact.zone ?? pact.neighbourhood ?? pact.address, pact.topic?.[locale]].filter(Boolean).join(" · ")}
      next={useNextStep(locale, pact)}
      footer={pact.applicant ?? words(`applicantKind.${pact.applicantKind}`)}
    />
  );
}

function useNextStep(locale: Locale, pact: PactOfList): NextStep | null {
  const t = useTranslations("pact-register");
  if (isInForce(pact.status) && pact.endsOn) return { words: t("until", { date: formatDay(locale, pact.endsOn) }) };
  return pact.submittedAt ? { words: t("appliedOn", { date: formatDay(locale, pact.submittedAt) }) } : null;
}
