// SPDX-License-Identifier: AGPL-3.0-or-later
import { VerbForm } from "#components/forms/verb-form.tsx";
import { Section } from "#components/layout/section.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { lifeStepAction } from "#lib/pacts/life-actions.ts";
import type { AskKind, NoticeKind, Side } from "#lib/pacts/life-vocabulary.ts";
import type { LifeStep } from "#lib/pacts/life-workflow.ts";
import { Beginnings, Entries, Entry, StepLink, type StepLinks } from "./entry.tsx";

type Ask = {
  id: string;
  kind: AskKind;
  side: Side;
  reason: string;
  months: number | null;
  endOn: string | null;
  askedAt: Date;
  dueOn: string | null;
  isGranted: boolean | null;
  answer: string | null;
  endsAfter: string | null;
};

type Notice = {
  id: string;
  kind: NoticeKind;
  isAgreed: boolean;
  reason: string;
  untilDay: string;
  takenBackAt: Date | null;
  takenBackReason: string | null;
  doneAt: Date | null;
};

type Suspension = { id: string; reason: string; fromDay: string; untilDay: string | null; resumedOn: string | null };

type Props = {
  locale: Locale;
  links: StepLinks;
  values: Record<string, string>;
  /** For which side the reader speaks; null for who only reads. */
  side: Side | null;
  pact: { startsOn: string | null; endsOn: string | null; endedOn: string | null; endingReason: string | null };
  asks: readonly Ask[];
  notices: readonly Notice[];
  suspensions: readonly Suspension[];
  /** Where the text is written that a granted change asked for; null where none is. */
  table: { askId: string; href: string } | null;
};

const askSteps: LifeStep[] = ["ask-extension", "ask-renewal", "ask-change", "ask-early-end", "extend-on-paper"];

/** What changes the pact itself, or ends it. */
export function ChangesScreen({ locale, links, values, side, pact, asks, notices, suspensions, table }: Props) {
  const t = useTranslations("pact-life");
  const day = (value: string) => formatDay(locale, value);
  return (
    <>
      <Section id="term" title={t("changes.term")}>
        <p className="pb-4">
          {pact.startsOn && pact.endsOn
            ? t("changes.fromTo", { from: day(pact.startsOn), to: day(pact.endsOn) })
            : t("changes.noTerm")}
        </p>
        {pact.endedOn ? (
          <Callout tone="neutral" title={t("changes.ended", { date: day(pact.endedOn) })}>
            <Prose text={pact.endingReason ?? ""} lang="it" />
          </Callout>
        ) : null}
        <Beginnings links={links} steps={askSteps} />
        <Entries empty={t("changes.none")}>
          {asks.map((ask) => (
            <Entry
              key={ask.id}
              title={t(`askKinds.${ask.kind}`)}
              badge={<AskBadge isGranted={ask.isGranted} />}
              facts={[
                t(`sides.${ask.side}`),
                ask.months ? t("changes.months", { months: ask.months }) : null,
                ask.endOn ? t("changes.endOn", { date: day(ask.endOn) }) : null,
                ask.isGranted === null && ask.dueOn ? t("changes.due", { date: day(ask.dueOn) }) : null,
                ask.endsAfter ? t("changes.endsAfter", { date: day(ask.endsAfter) }) : null,
              ]
                .filter(Boolean)
                .join(" · ")}
              text={ask.reason}
              actions={
                ask.isGranted === null ? (
                  <>
                    {side !== null && side !== ask.side ? (
                      <StepLink links={links} step="decide-ask" of={ask.id} about={t(`askKinds.${ask.kind}`)} />
                    ) : null}
                    {side === ask.side ? (
                      <VerbForm
                        locale={locale}
                        action={lifeStepAction}
                        values={{ ...values, step: "take-back-ask", id: ask.id }}
                        variant="secondary"
                      >
                        {t("steps.take-back-ask.submit")}
                      </VerbForm>
                    ) : null}
                  </>
                ) : table?.askId === ask.id ? (
                  <ButtonLink href={table.href} variant="secondary">
                    {t("changes.toTable")}
                  </ButtonLink>
                ) : null
              }
            >
              {ask.answer ? (
                <div className="measure border-l-4 border-line pl-4">
                  <p className="text-base font-semibold">{t("changes.answer")}</p>
                  <Prose text={ask.answer} lang="it" />
                </div>
              ) : null}
            </Entry>
          ))}
        </Entries>
      </Section>
      <Section id="suspension" title={t("changes.suspension")}>
        <Beginnings links={links} steps={["suspend"]} isQuiet />
        {links("resume") === null ? null : (
          <div className="pb-6">
            <VerbForm locale={locale} action={lifeStepAction} values={{ ...values, step: "resume" }}>
              {t("steps.resume.title")}
            </VerbForm>
          </div>
        )}
        <Entries empty={t("changes.noSuspension")}>
          {suspensions.map(({ id, reason, fromDay, untilDay, resumedOn }) => (
            <Entry
              key={id}
              title={t("changes.suspendedFrom", { date: day(fromDay) })}
              badge={resumedOn ? null : <Badge tone="warning">{t("changes.still")}</Badge>}
              facts={
                resumedOn
                  ? t("changes.resumedOn", { date: day(resumedOn) })
                  : untilDay
                    ? t("changes.until", { date: day(untilDay) })
                    : null
              }
              text={reason}
            />
          ))}
        </Entries>
      </Section>
      <Section id="end" title={t("changes.end")}>
        <Beginnings
          links={links}
          steps={["announce-end", "announce-revocation", "revoke", "conclude-on-paper"]}
          isQuiet
        />
        <Entries empty={t("changes.noNotice")}>
          {notices.map((notice) => (
            <NoticeEntry key={notice.id} locale={locale} links={links} side={side} notice={notice} />
          ))}
        </Entries>
      </Section>
    </>
  );
}

function AskBadge({ isGranted }: { isGranted: boolean | null }) {
  const t = useTranslations("pact-life.changes");
  if (isGranted === null) return <Badge tone="info">{t("waiting")}</Badge>;
  return isGranted ? <Badge tone="success">{t("granted")}</Badge> : <Badge tone="neutral">{t("denied")}</Badge>;
}

function NoticeEntry({ locale, links, side, notice }: Pick<Props, "locale" | "links" | "side"> & { notice: Notice }) {
  const t = useTranslations("pact-life.changes");
  const { id, kind, isAgreed, reason, untilDay, takenBackAt, takenBackReason, doneAt } = notice;
  const isOpen = takenBackAt === null && doneAt === null;
  const isTheirs = side === (kind === "revocation" ? "administration" : "citizens");
  const title = isAgreed ? t("agreedEnd") : t(`notices.${kind}`);
  return (
    <Entry
      title={title}
      badge={takenBackAt ? <Badge tone="neutral">{t("takenBack")}</Badge> : null}
      facts={t("until", { date: formatDay(locale, untilDay) })}
      text={takenBackAt ? takenBackReason : reason}
      actions={
        isOpen && isTheirs && !isAgreed ? (
          <StepLink links={links} step="take-back-notice" of={id} about={title} />
        ) : null
      }
    />
  );
}
