// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { useTranslations } from "#lib/kernel/intl.ts";
import { Icon } from "./icon.tsx";

export type Step = {
  id: string;
  label: ReactNode;
  /** Where a step can be taken or changed. */
  href?: string;
  /** What a step that was passed still lacks. */
  lacks?: ReactNode;
};

/** Where one is in a procedure of a few pages: "1 Scrivi · 2 Controlla · 3 Invia". */
export function Steps({ steps, current }: { steps: readonly Step[]; current: string }) {
  const t = useTranslations("shell.steps");
  const position = steps.findIndex((step) => step.id === current);
  return (
    <nav aria-label={t("label")}>
      <p className="pb-2 text-base text-muted">{t("position", { current: position + 1, total: steps.length })}</p>
      <ol className="flex flex-wrap gap-x-6 gap-y-2">
        {steps.map((step, index) => (
          <li
            key={step.id}
            aria-current={index === position ? "step" : undefined}
            className={`flex items-center gap-2 ${index === position ? "font-semibold" : "text-soft"}`}
          >
            <span
              aria-hidden="true"
              className={`flex size-9 items-center justify-center rounded-arch border-2 text-base font-semibold ${index < position ? "border-primary bg-white text-primary" : ""} ${index === position ? "border-primary bg-primary text-white" : ""} ${index > position ? "border-edge bg-white text-soft" : ""}`}
            >
              {index < position && !step.lacks ? <Icon name="check" className="size-5" /> : index + 1}
            </span>
            {index !== position && step.href ? (
              <a href={step.href} className="touch text-primary underline underline-offset-4">
                {step.label}
              </a>
            ) : (
              <span className="touch">{step.label}</span>
            )}
            {index < position && !step.lacks ? <span className="sr-only">({t("done")})</span> : null}
            {index < position && step.lacks ? <span className="text-base text-danger">({step.lacks})</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
