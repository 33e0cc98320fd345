// SPDX-License-Identifier: AGPL-3.0-or-later
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import type { AnswerOutcome } from "#lib/proposals/vocabulary.ts";

type Props = {
  locale: Locale;
  /** Who does what the answer promises. */
  implementingUnit: Localized | null;
  proposal: {
    outcome: AnswerOutcome | null;
    answer: string | null;
    nextSteps: string | null;
    nextStepsBy: string | null;
    answeredAt: Date | null;
  };
};

/** The municipality's answer, before the proposal itself: it is what most readers come for. */
export function OfficialAnswer({ locale, implementingUnit, proposal }: Props) {
  const t = useTranslations("proposals");
  const tExam = useTranslations("examination.implementation");
  const { outcome, answer, nextSteps, nextStepsBy, answeredAt } = proposal;
  return (
    <section id="answer" className="pb-12">
      <h2 className="pb-4 text-3xl">{t("page.answer")}</h2>
      <Callout
        tone={outcome === "not-accepted" ? "neutral" : "success"}
        title={
          <>
            {outcome ? t(`outcome.${outcome}`) : null}
            {answeredAt ? <span className="font-normal"> · {formatDay(locale, answeredAt)}</span> : null}
          </>
        }
      >
        <h3 className="pt-3 pb-1 text-lg">{t("page.reasons")}</h3>
        <Prose text={answer ?? ""} lang="it" />
        {nextSteps ? (
          <>
            <h3 className="pt-4 pb-1 text-lg">{t("page.nextSteps")}</h3>
            <Prose text={nextSteps} lang="it" />
          </>
        ) : null}
        {implementingUnit ? <p className="pt-2">{tExam("lead", { unit: implementingUnit[locale] })}</p> : null}
        {nextStepsBy ? (
          <p className="pt-2 font-semibold">{t("page.nextStepsBy", { date: formatDay(locale, nextStepsBy) })}</p>
        ) : null}
      </Callout>
    </section>
  );
}
