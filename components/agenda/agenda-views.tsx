// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/ui/button.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = { locale: Locale; current: "month" | "week" | "list"; month?: string; week?: string };

/** The three ways to look at the agenda. */
export function AgendaViews({ locale, current, month, week }: Props) {
  const t = useTranslations("agenda");
  const views = [
    { id: "month", href: month ? href(locale, "agendaMonth", { month }) : href(locale, "agenda") },
    { id: "week", href: week ? href(locale, "agendaWeek", { week }) : href(locale, "agendaThisWeek") },
    { id: "list", href: href(locale, "agendaList") },
  ] as const;
  return (
    <nav aria-label={t("views.label")}>
      <ul className="flex flex-wrap gap-2">
        {views.map(({ id, href: to }) => (
          <li key={id}>
            <ButtonLink
              href={to}
              variant={id === current ? "primary" : "secondary"}
              aria-current={id === current ? "page" : undefined}
            >
              {t(`views.${id}`)}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Step = { href: string; label: string };

/** The time before and after, and back to now. */
export function AgendaSteps({ label, previous, next, now }: { label: string; previous: Step; next: Step; now?: Step }) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-2">
      <ButtonLink href={previous.href} variant="quiet" icon="chevron-left" rel="prev">
        {previous.label}
      </ButtonLink>
      {now ? (
        <ButtonLink href={now.href} variant="quiet">
          {now.label}
        </ButtonLink>
      ) : null}
      <ButtonLink href={next.href} variant="quiet" iconAfter="chevron-right" rel="next">
        {next.label}
      </ButtonLink>
    </nav>
  );
}
