// SPDX-License-Identifier: AGPL-3.0-or-later
import { ButtonLink } from "#components/ui/button.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";

const views = ["month", "week", "list"] as const;
type Name = (typeof views)[number];

/** The three ways to look at the agenda, each with its address. */
export function AgendaViews({ current, hrefs }: { current: Name; hrefs: Record<Name, string> }) {
  const t = useTranslations("agenda");
  return (
    <nav aria-label={t("views.label")}>
      <ul className="flex flex-wrap gap-2">
        {views.map((id) => (
          <li key={id}>
            <ButtonLink
              href={hrefs[id]}
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

type Steps = { label: string; previous: Step | null; next: Step | null; now: Step | null };

/** The time before and after, as far as the calendar goes, and back to now. */
export function AgendaSteps({ label, previous, next, now }: Steps) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-2">
      {previous ? (
        <ButtonLink href={previous.href} variant="quiet" icon="chevron-left" rel="prev">
          {previous.label}
        </ButtonLink>
      ) : null}
      {now ? (
        <ButtonLink href={now.href} variant="quiet">
          {now.label}
        </ButtonLink>
      ) : null}
      {next ? (
        <ButtonLink href={next.href} variant="quiet" iconAfter="chevron-right" rel="next">
          {next.label}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
