// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { PactStatus } from "#lib/pacts/vocabulary.ts";
import { ExaminationRecord, isTold, type Recorded } from "./examination-record.tsx";

type Props = {
  locale: Locale;
  pact: { number: string; status: PactStatus; observationsUntil: string | null; commons: { id: string } | null };
  /** As everyone reads it. */
  record: Recorded;
  /** `YYYY-MM-DD` in Rome. */
  today: string;
  isWaiting: boolean;
};

/** What everyone reads of an examination, and how to take part while it is open to observations. */
export function PublicExamination({ locale, pact, record, today, isWaiting }: Props) {
  const t = useTranslations("pact-examination");
  const { number, status, observationsUntil } = pact;
  const isOpen = status === "open-to-observations" && observationsUntil !== null && observationsUntil >= today;
  return (
    <>
      {isOpen ? (
        <div className="pt-10">
          <Callout title={t("observe.open")}>
            <p>{t("observe.openText", { date: formatDay(locale, observationsUntil) })}</p>
            <p className="flex flex-wrap gap-3 pt-2">
              <ButtonLink href={href(locale, "observePact", { number })}>{t("observe.title")}</ButtonLink>
              <ButtonLink href={href(locale, "newPact", {}, { commons: pact.commons?.id })} variant="secondary">
                {t("observe.rival")}
              </ButtonLink>
            </p>
          </Callout>
        </div>
      ) : null}
      {isTold(record) ? (
        <Section id="examination" title={t("record.title")}>
          <ExaminationRecord locale={locale} record={record} today={today} isWaiting={isWaiting} heading="h3" />
        </Section>
      ) : null}
    </>
  );
}
