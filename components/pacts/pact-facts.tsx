// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { formatDay } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { ApplicantKind, Intensity, PactKind } from "#lib/pacts/vocabulary.ts";

type Props = {
  locale: Locale;
  pact: {
    kind: PactKind | null;
    intensity: Intensity | null;
    applicantKind: ApplicantKind;
    applicant: string | null;
    zone: string | null;
    topic: Localized | null;
    activityField: string | null;
    unit: Localized | null;
    manager: string | null;
    contact: string | null;
    submittedAt: Date | null;
    answeredAt: Date | null;
    durationMonths: number | null;
    approvalAct: string | null;
    approvedOn: string | null;
    actNumber: string | null;
    signedOn: string | null;
    startsOn: string | null;
    endsOn: string | null;
    endedOn: string | null;
    source: string | null;
    renews: { number: string | null; title: string } | null;
  };
};

/** Who made it with whom, who answers for it, by which acts and until when. What is not known is left out. */
export function PactFacts({ locale, pact }: Props) {
  const t = useTranslations("pact-register.facts");
  const words = useTranslations("pacts");
  const day = (value: string | Date | null) => value && formatDay(locale, value);
  // «Rep. 12/2026» says itself what it is; a bare number does not.
  const act = (number: string | null, on: string | null) =>
    number && (on ? t(/^\d/.test(number) ? "actOf" : "actNamed", { number, date: formatDay(locale, on) }) : number);
  const facts: [string, ReactNode][] = [
    [t("applicant"), pact.applicant ?? words(`applicantKind.${pact.applicantKind}`)],
    [t("kind"), pact.kind && words(`kind.${pact.kind}`)],
    [t("intensity"), pact.intensity && words(`intensity.${pact.intensity}`)],
    [t("topic"), pact.topic?.[locale]],
    [t("activityField"), pact.activityField],
    [t("zone"), pact.zone],
    [t("appliedOn"), day(pact.submittedAt)],
    [t("answeredOn"), day(pact.answeredAt)],
    [t("duration"), pact.durationMonths && t("months", { months: pact.durationMonths })],
    [t("approval"), act(pact.approvalAct, pact.approvedOn)],
    [t("act"), act(pact.actNumber, pact.signedOn)],
    [t("startsOn"), day(pact.startsOn)],
    [t("endsOn"), day(pact.endsOn)],
    [t("endedOn"), day(pact.endedOn)],
    [t("unit"), pact.unit?.[locale]],
    [t("manager"), pact.manager],
    [t("contact"), pact.contact],
    [
      t("renews"),
      pact.renews?.number && <Renewed key="renews" locale={locale} {...pact.renews} number={pact.renews.number} />,
    ],
    [t("source"), pact.source],
  ];
  return (
    <section>
      <h2 className="pb-4 text-2xl">{t("title")}</h2>
      <DescriptionList items={facts.flatMap(([term, description]) => (description ? [{ term, description }] : []))} />
    </section>
  );
}

function Renewed({ locale, number, title }: { locale: Locale; number: string; title: string }) {
  return (
    <TextLink href={href(locale, "pact", { number })}>
      <span lang="it">{title}</span>
    </TextLink>
  );
}
