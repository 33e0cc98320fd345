// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Standing } from "#lib/pacts/text-workflow.ts";
import { isReady } from "#lib/pacts/text-workflow.ts";

type Props = {
  standing: Standing;
  /** It changes another text, and reads like that one so far. */
  isUnchanged: boolean;
  /** Leads to the first clause that is open. */
  firstOpen: string | null;
};

/** What is agreed and what is open, at a glance and in words. */
export function TextPicture({ standing, isUnchanged, firstOpen }: Props) {
  const t = useTranslations("pact-text.picture");
  const { clauses, agreed, open, waitingFor, suggestions } = standing;
  return (
    <section id="picture" className="rounded-broad border border-line bg-paper p-5 sm:p-7">
      <h2 className="text-2xl">{t("title")}</h2>
      <p className="pt-2 text-xl">{t("agreed", { agreed, clauses })}</p>
      <div aria-hidden="true" className="mt-3 flex h-4 overflow-hidden rounded-arch border border-edge bg-white">
        <div className="bg-hill" style={{ width: `${clauses === 0 ? 0 : (agreed / clauses) * 100}%` }} />
      </div>
      <dl className="grid gap-x-8 gap-y-4 pt-5 sm:grid-cols-2 lg:grid-cols-4">
        <Figure term={t("open")} figure={open}>
          {firstOpen ? (
            <a href={firstOpen} className="touch text-primary underline underline-offset-4">
              {t("firstOpen")}
            </a>
          ) : null}
        </Figure>
        <Figure term={t("waitingCitizens")} figure={waitingFor.citizens} />
        <Figure term={t("waitingOffice")} figure={waitingFor.office} />
        <Figure term={t("suggestions")} figure={suggestions} />
      </dl>
      {isReady(standing) ? (
        <p className="pt-4">
          <Badge tone={isUnchanged ? "neutral" : "success"}>{t(isUnchanged ? "unchanged" : "ready")}</Badge>
        </p>
      ) : null}
    </section>
  );
}

function Figure({ term, figure, children }: { term: string; figure: number; children?: React.ReactNode }) {
  return (
    <div>
      <dt className="font-semibold text-soft">{term}</dt>
      <dd>
        <span className="block text-3xl tabular-nums">{figure}</span>
        {children ? <span className="block text-base text-soft">{children}</span> : null}
      </dd>
    </div>
  );
}
