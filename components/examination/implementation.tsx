// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { StepState } from "#lib/proposals/vocabulary.ts";
import { Photos } from "./photos.tsx";
import { ProgressBar } from "./progress-bar.tsx";

type Step = {
  id: string;
  title: string;
  dueOn: string | null;
  state: StepState;
  percent: number;
  note: string | null;
  updatedAt: Date;
  photos: readonly { id: string; alternative: string | null }[];
};

type Props = {
  locale: Locale;
  unit: Localized | null;
  steps: readonly Step[];
  /** How far all of it is, in percent. */
  progress: number;
  today: string;
  /** The case, for whoever may report. */
  caseId?: string;
};

const tones: Record<StepState, Tone> = { planned: "neutral", "under-way": "info", done: "success" };

/** What is being done of what the answer promised: who does it, how far it is, and what it looks like. */
export function Implementation({ locale, unit, steps, progress, today, caseId }: Props) {
  const t = useTranslations("examination");
  return (
    <div className="space-y-6">
      {unit ? <p>{t("implementation.lead", { unit: unit[locale] })}</p> : null}
      {steps.length > 0 ? (
        <ProgressBar percent={progress} label={t("implementation.progress", { percent: progress })} />
      ) : null}
      <ol className="space-y-5">
        {steps.map((step) => (
          <li key={step.id} className="rounded-broad border border-line p-5 sm:p-6">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <h3 lang="it" className="text-xl">
                {step.title}
              </h3>
              <Badge tone={tones[step.state]}>
                {t(`state.${step.state}`)}
                {step.state === "under-way" ? ` · ${step.percent}%` : null}
              </Badge>
            </div>
            <p className="pt-1 text-base text-soft">{when(step)}</p>
            {step.note ? (
              <p lang="it" className="measure pt-3">
                {step.note}
              </p>
            ) : null}
            <Photos photos={step.photos} />
            {caseId ? (
              <p className="pt-4">
                <ButtonLink
                  href={href(locale, "deskImplementation", { id: caseId, part: step.id })}
                  variant="secondary"
                  aria-label={`${t("implementation.report")}: ${step.title}`}
                >
                  {t("implementation.report")}
                </ButtonLink>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  );

  function when({ dueOn, state, updatedAt }: Step): string {
    const updated = t("implementation.updatedOn", { date: formatDay(locale, updatedAt) });
    if (!dueOn || state === "done") return updated;
    const isLate = dueOn < today;
    return `${t(isLate ? "implementation.late" : "implementation.dueOn", { date: formatDay(locale, dueOn) })} · ${updated}`;
  }
}
