// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { DateTime } from "./date-time.tsx";

/** Days `YYYY-MM-DD`, both included. */
export type Phase = { id: string; label: ReactNode; from: string; to: string };

type Props = {
  locale: Locale;
  phases: readonly Phase[];
  today: string;
  /** Nothing is under way any more, also where it ended today. */
  isOver?: boolean;
};

/** Phases as a line with today marked; below it the same in words, which is what a screen reader reads. */
export function PhaseLine({ locale, phases, today, isOver = false }: Props) {
  const t = useTranslations("shell.phases");
  const stateOf = (phase: Phase) => (isOver ? "past" : stateOn(today, phase));
  const first = phases[0]?.from ?? today;
  const last = phases.at(-1)?.to ?? today;
  const at = (day: string) => share(first, last, day);
  return (
    <div>
      <div aria-hidden="true" className="relative mt-9 h-3 rounded-arch bg-hairline">
        {phases.map((phase) => (
          <span
            key={phase.id}
            className={`absolute inset-y-0 rounded-arch border-x-2 border-white ${stateOf(phase) === "past" ? "bg-hill-far" : ""} ${stateOf(phase) === "current" ? "bg-primary" : ""} ${stateOf(phase) === "future" ? "bg-line" : ""}`}
            style={{ left: `${at(phase.from)}%`, right: `${100 - at(phase.to)}%` }}
          />
        ))}
        <span className="absolute -top-8 -bottom-2 w-0.5 -translate-x-1/2 bg-ink" style={{ left: `${at(today)}%` }} />
        <span
          className={`absolute -top-9 text-base font-semibold ${at(today) > 50 ? "-translate-x-full pr-2" : "pl-2"}`}
          style={{ left: `${at(today)}%` }}
        >
          {t("today")}
        </span>
      </div>
      <ol className="mt-5 grid gap-3 sm:grid-cols-[repeat(auto-fit,minmax(12rem,1fr))]">
        {phases.map((phase) => {
          const state = stateOf(phase);
          return (
            <li key={phase.id} aria-current={state === "current" ? "step" : undefined}>
              <p className={state === "current" ? "font-semibold text-primary-strong" : "font-semibold"}>
                {phase.label}
              </p>
              <p className="text-base text-soft">
                <DateTime locale={locale} value={phase.from} style="short" /> –{" "}
                <DateTime locale={locale} value={phase.to} style="short" />
              </p>
              <p className="text-base text-soft">{t(state)}</p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** Days compare as text, because they are written from the year down. */
const stateOn = (today: string, { from, to }: Phase) => (to < today ? "past" : from > today ? "future" : "current");

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** How far a day lies along the line, from 0 to 100. */
function share(first: string, last: string, day: string): number {
  const length = Math.max(1, dayNumber(last) - dayNumber(first));
  return Math.round(Math.min(1, Math.max(0, (dayNumber(day) - dayNumber(first)) / length)) * 1000) / 10;
}
