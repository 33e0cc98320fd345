// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { PactStatus } from "#lib/pacts/vocabulary.ts";
import { ExaminationRecord, isTold, type Recorded } from "./examination-record.tsx";
import { IntegrateForm, MergerForm, RemarkForm } from "./party-forms.tsx";

type Props = {
  locale: Locale;
  pact: { id: string; status: PactStatus };
  /** As those who apply read it. */
  record: Recorded;
  /** Whether who looks speaks for the application, and does not only take part. */
  speaks: boolean;
  /** `YYYY-MM-DD` in Rome. */
  today: string;
  isWaiting: boolean;
};

/** What is asked of those who apply now, and what the examination brought so far. */
export function OwnExamination({ locale, pact, record, speaks, today, isWaiting }: Props) {
  const t = useTranslations("pact-examination.own");
  const integration = record.integrations.find(({ repliedAt, expiredAt }) => repliedAt === null && expiredAt === null);
  const notice = record.notices.find(({ outcome }) => outcome === null);
  const merger = record.mergers.find(({ state }) => state === "proposed");
  const isAsked = pact.status === "awaiting-integration" && integration;
  const isAnnounced = pact.status === "refusal-announced" && notice && !notice.remarks && notice.until >= today;
  const isRemarked = pact.status === "refusal-announced" && notice?.remarks;
  return (
    <>
      {isAsked || isAnnounced || merger ? (
        <Section id="asked" title={t("title")}>
          <div className="measure space-y-12">
            {isAsked ? (
              <section className="space-y-6">
                <h3 className="text-2xl">{t("integrate")}</h3>
                <Callout tone={integration.noticeUntil ? "warning" : "info"} title={untilWhen(integration)}>
                  <Prose text={integration.request} lang="it" />
                </Callout>
                <IntegrateForm locale={locale} pactId={pact.id} />
              </section>
            ) : null}
            {isAnnounced ? (
              <section className="space-y-6">
                <h3 className="text-2xl">{t("remark")}</h3>
                <Callout tone="warning" title={t("remarkUntil", { date: formatDay(locale, notice.until) })}>
                  <Prose text={notice.notice} lang="it" />
                </Callout>
                <RemarkForm locale={locale} pactId={pact.id} />
              </section>
            ) : null}
            {merger ? <Merger locale={locale} pact={pact} merger={merger} speaks={speaks} /> : null}
          </div>
        </Section>
      ) : null}
      {isRemarked ? (
        <div className="measure pt-10">
          <Callout title={t("remarked")} />
        </div>
      ) : null}
      {isTold(record) ? (
        <Section id="examination" title={t("record")}>
          <div className="measure">
            <ExaminationRecord locale={locale} record={record} today={today} isWaiting={isWaiting} heading="h3" />
          </div>
        </Section>
      ) : null}
    </>
  );

  function untilWhen({ until, noticeUntil }: Recorded["integrations"][number]): string {
    return noticeUntil === null
      ? t("integrateUntil", { date: formatDay(locale, until) })
      : t("integrateNotice", { date: formatDay(locale, noticeUntil) });
  }
}

type OfMerger = Pick<Props, "locale" | "pact" | "speaks"> & { merger: Recorded["mergers"][number] };

/** Whether one wants to go on together: who speaks for the application says it, once. */
function Merger({ locale, pact, speaks, merger }: OfMerger) {
  const t = useTranslations("pact-examination.own");
  const isSource = merger.pactId === pact.id;
  const said = isSource ? merger.acceptedAt : merger.intoAcceptedAt;
  const { source, target } = merger;
  return (
    <section className="space-y-6">
      <h3 className="text-2xl">{t("mergerTitle")}</h3>
      <Callout title={t("mergerText", { source: source.number ?? "", target: target.number ?? "" })}>
        <p lang="it" className="font-semibold">
          {isSource ? target.title : source.title}
        </p>
        <Prose text={merger.reason} lang="it" />
      </Callout>
      {said ? <p>{t("mergerWait")}</p> : null}
      {!said && !speaks ? <p>{t("mergerOnlySpeaker")}</p> : null}
      {!said && speaks ? <MergerForm locale={locale} pactId={pact.id} mergerId={merger.id} /> : null}
    </section>
  );
}
