// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { Card } from "#components/ui/card.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { type ApplicantKind, isInForce, type PactKind, type PactStatus } from "#lib/pacts/vocabulary.ts";
import { PactStatusBadge } from "./pact-status.tsx";

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
    <Card
      level={level}
      href={href(locale, "pact", { number: pact.number })}
      title={<span lang="it">{pact.title}</span>}
      eyebrow={
        <>
          <PactStatusBadge status={pact.status} />
          <span className="tabular-nums">{t("number", { number: pact.number })}</span>
        </>
      }
      footer={pact.applicant ?? words(`applicantKind.${pact.applicantKind}`)}
    >
      <p>{[pact.zone ?? pact.neighbourhood ?? pact.address, pact.topic?.[locale]].filter(Boolean).join(" · ")}</p>
      <When locale={locale} pact={pact} />
    </Card>
  );
}

function When({ locale, pact }: Props) {
  const t = useTranslations("pact-register");
  if (isInForce(pact.status) && pact.endsOn) return <p>{t("until", { date: formatDay(locale, pact.endsOn) })}</p>;
  if (!pact.submittedAt) return null;
  return <p>{t("appliedOn", { date: formatDay(locale, pact.submittedAt) })}</p>;
}
