// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { ButtonLink } from "#components/ui/button.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { LifeStep } from "#lib/pacts/life-workflow.ts";

/** Where a step leads, for the thing it is about; null where this reader cannot take it now. */
export type StepLinks = (step: LifeStep, of?: string) => string | null;

/** Several things of a kind, or the words for none. */
export function Entries({ children, empty }: { children: ReactNode[]; empty: ReactNode }) {
  if (children.length === 0) return <p className="text-soft">{empty}</p>;
  return <ul className="divide-y divide-hairline border-y border-hairline">{children}</ul>;
}

type Props = {
  title: ReactNode;
  /** Beside the title: a badge. */
  badge?: ReactNode;
  /** A line of facts. */
  facts?: ReactNode;
  /** What somebody wrote, in Italian. */
  text?: string | null;
  children?: ReactNode;
  actions?: ReactNode;
  level?: 2 | 3 | 4;
};

/** One thing in the life of a pact: what it is, how it stands, and what can be done about it. */
export function Entry({ title, badge, facts, text, children, actions, level = 3 }: Props) {
  const Heading = `h${level}` as const;
  return (
    <li className="space-y-2 py-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Heading className="text-xl font-semibold">{title}</Heading>
        {badge}
      </div>
      {facts ? <p className="text-base text-soft">{facts}</p> : null}
      {text ? (
        <div className="measure text-base">
          <Prose text={text} lang="it" />
        </div>
      ) : null}
      {children}
      {actions ? <div className="flex flex-wrap items-center gap-3 pt-1 empty:hidden">{actions}</div> : null}
    </li>
  );
}

/** Leads to the page of a step, where it can be taken. `about` tells one of many apart for who does not see the page. */
export function StepLink({
  links,
  step,
  of,
  about,
  isMain = false,
}: {
  links: StepLinks;
  step: LifeStep;
  of?: string;
  about?: string;
  isMain?: boolean;
}) {
  const t = useTranslations("pact-life");
  const to = links(step, of);
  if (to === null) return null;
  return (
    <ButtonLink href={to} variant={isMain ? "primary" : "secondary"}>
      {t(`steps.${step}.title`)}
      {about ? <span className="sr-only">: {about}</span> : null}
    </ButtonLink>
  );
}

type Beginning = { links: StepLinks; steps: readonly LifeStep[] /** For what few come for. */; isQuiet?: boolean };

/** What can be begun on a screen: the buttons above a list. */
export function Beginnings({ links, steps, isQuiet = false }: Beginning) {
  const open = steps.filter((step) => links(step) !== null);
  if (open.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-3 pb-6">
      {open.map((step, place) => (
        <StepLink key={step} links={links} step={step} isMain={place === 0 && !isQuiet} />
      ))}
    </p>
  );
}
