// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { ButtonLink, type ButtonVariant } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";

/** A step of the desk: what it is called, what it does, its button, and why not now; null where it can be done. */
export type StepItem = { verb: string; title: string; text: string; button: ReactNode; unavailable: string | null };

/** What can be done next; below, folded away, what cannot, and why. */
export function StepItems({ steps }: { steps: readonly StepItem[] }) {
  const t = useTranslations("examination.steps");
  const possible = steps.filter(({ unavailable }) => unavailable === null);
  const others = steps.filter(({ unavailable }) => unavailable !== null);
  return (
    <div className="space-y-6">
      {possible.length === 0 ? <p className="text-soft">{t("nothing")}</p> : null}
      <ul className="divide-y divide-hairline rounded-broad border border-primary bg-white empty:hidden">
        {possible.map(({ verb, title, text, button }) => (
          <li
            key={verb}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-5 py-4 sm:flex-nowrap sm:px-6"
          >
            <div className="min-w-0">
              <h3 className="text-xl">{title}</h3>
              <p className="text-base text-soft">{text}</p>
            </div>
            <div className="shrink-0">{button}</div>
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <Disclosure summary={t("notPossible", { count: others.length })}>
          <ul className="divide-y divide-hairline">
            {others.map(({ verb, title, unavailable }) => (
              <li key={verb} className="py-3">
                <h3 className="text-lg text-soft">{title}</h3>
                <p className="flex gap-2 text-base text-soft">
                  <Icon name="info-circle" className="mt-0.5 size-5" />
                  <span>{unavailable}</span>
                </p>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}

/** Leads to the page of a step. */
export function OpenStep({
  href,
  title,
  variant = "secondary",
}: {
  href: string;
  title: string;
  variant?: ButtonVariant;
}) {
  const t = useTranslations("examination.steps");
  return (
    <ButtonLink href={href} variant={variant}>
      {t("open")}
      <span className="sr-only">: {title}</span>
    </ButtonLink>
  );
}
