// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { DateTime, dayInSentence } from "./date-time.tsx";
import { Icon } from "./icon.tsx";

export type TimelineStep = {
  id: string;
  title: ReactNode;
  /** When it happened, or the day by which it is expected; null where no day can be promised. */
  at: string | Date | null;
  /** Who did it, by role: "Ufficio Partecipazione", "Autrice della proposta". */
  actor?: ReactNode;
  state: "done" | "current" | "expected";
  children?: ReactNode;
};

const dots = {
  done: "border-primary bg-primary text-white",
  current: "border-primary bg-white text-primary ring-4 ring-primary-light",
  expected: "border-dashed border-edge bg-white text-muted",
};

/** What happened to a case, where it stands, and what must happen next and by when. Oldest first. */
export function Timeline({ locale, steps }: { locale: Locale; steps: readonly TimelineStep[] }) {
  const t = useTranslations("shell.timeline");
  return (
    <ol>
      {steps.map((step, index) => (
        <li
          key={step.id}
          aria-current={step.state === "current" ? "step" : undefined}
          className="relative grid grid-cols-[2.25rem_1fr] gap-x-4 pb-8 last:pb-0"
        >
          {index < steps.length - 1 ? (
            <span
              aria-hidden="true"
              className={`absolute top-9 bottom-0 left-[1.0625rem] border-l-2 ${steps[index + 1]?.state === "expected" ? "border-dashed border-edge" : "border-primary"}`}
            />
          ) : null}
          <span
            aria-hidden="true"
            className={`flex size-9 items-center justify-center rounded-arch border-2 ${dots[step.state]}`}
          >
            {step.state === "done" ? <Icon name="check" /> : null}
            {step.state === "expected" ? <Icon name="clock" /> : null}
            {step.state === "current" ? <span className="size-3 rounded-arch bg-primary" /> : null}
          </span>
          <div className="min-w-0 pt-1">
            <p className={`text-lg leading-snug font-semibold ${step.state === "expected" ? "text-soft" : ""}`}>
              {step.state === "done" ? null : <span className="sr-only">{t(step.state)}: </span>}
              {step.title}
            </p>
            <p className="text-base text-muted">
              {step.at ? <When locale={locale} step={step} at={step.at} /> : null}
              {step.at && step.actor ? " · " : null}
              {step.actor}
            </p>
            {step.children ? <div className="pt-2">{step.children}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

function When({ locale, step, at }: { locale: Locale; step: TimelineStep; at: string | Date }) {
  const t = useTranslations("shell.timeline");
  if (step.state !== "expected") return <DateTime locale={locale} value={at} />;
  return t.rich("by", dayInSentence({ locale, value: at }));
}
