// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";

const steps = ["write", "confirm", "receipt", "answer"] as const;

/** From the first word to the answer, in four steps. */
export function HowRequestsWork() {
  const t = useTranslations("assistance.service.steps");
  return (
    <ol className="grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
      {steps.map((step, index) => (
        <li key={step} className="rounded-broad bg-wash p-5">
          <span
            aria-hidden="true"
            className="flex size-11 items-center justify-center rounded-arch bg-primary text-xl font-bold text-white"
          >
            {index + 1}
          </span>
          <h3 className="pt-3 pb-1 text-xl">{t(step)}</h3>
          <p className="text-base text-soft">{t(`${step}Text`)}</p>
        </li>
      ))}
    </ol>
  );
}
