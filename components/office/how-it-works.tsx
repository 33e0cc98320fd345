// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";

const steps = ["write", "follow", "read"] as const;

/** The three steps of a proposal, for someone who has never done it. */
export function HowItWorks() {
  const t = useTranslations("office.home.steps");
  return (
    <ol className="grid gap-x-10 gap-y-8 sm:grid-cols-3">
      {steps.map((step, index) => (
        <li key={step} className="flex gap-4 sm:block">
          <span
            aria-hidden="true"
            className="flex h-14 w-12 shrink-0 items-end justify-center rounded-t-arch bg-primary-deep pb-1.5 text-2xl font-bold text-white"
          >
            {index + 1}
          </span>
          <div>
            <h3 className="text-xl sm:pt-4 sm:text-2xl">{t(`${step}.title`)}</h3>
            <p className="pt-1 text-soft">{t(`${step}.text`)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
