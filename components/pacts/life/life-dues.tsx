// SPDX-License-Identifier: AGPL-3.0-or-later
import { DueBadge, type Pressure } from "#components/cases/due-badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { DueKind } from "#lib/pacts/life-vocabulary.ts";
import { groupOfDue, type LifeGroup } from "#lib/pacts/life-workflow.ts";

type Due = { id: string; kind: DueKind; day: string; pressure: Pressure };

type DeskDue = Due & {
  pactId: string;
  number: string | null;
  title: string;
  applicantName: string | null;
  unit: Localized | null;
};

/** What is late or due soon in the life of pacts, for the desk. */
export function LifeDueTable({ locale, dues }: { locale: Locale; dues: readonly DeskDue[] }) {
  const t = useTranslations("pact-life.dues");
  return (
    <Table
      caption={t("title")}
      captionHidden
      columns={[
        { key: "what", label: t("what") },
        { key: "pact", label: t("pact") },
        { key: "unit", label: t("unit") },
        { key: "due", label: t("day") },
      ]}
      rows={dues.map((due) => ({
        id: due.id,
        what: (
          <TextLink href={href(locale, "deskPactLife", { id: due.pactId, group: groupOfDue[due.kind] })}>
            {t(`kinds.${due.kind}`)}
            <span className="sr-only">: {due.title}</span>
          </TextLink>
        ),
        pact: (
          <span className="block space-y-1">
            <span lang="it" className="block">
              {due.title}
            </span>
            <span className="block text-soft">{[due.number, due.applicantName].filter(Boolean).join(" · ")}</span>
          </span>
        ),
        unit: due.unit?.[locale] ?? "—",
        due: <Day locale={locale} due={due} />,
      }))}
    />
  );
}

/** What is open in the life of one pact: both sides read the same days. */
export function LifeDueList({
  locale,
  dues,
  hrefOf,
}: {
  locale: Locale;
  dues: readonly Due[];
  hrefOf: (group: LifeGroup) => string;
}) {
  const t = useTranslations("pact-life.dues");
  if (dues.length === 0) return null;
  return (
    <section aria-labelledby="dues" className="pb-8">
      <h3 id="dues" className="pb-3 text-2xl">
        {t("own")}
      </h3>
      <ul className="measure divide-y divide-hairline border-y border-hairline">
        {dues.map((due) => (
          <li key={due.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
            <TextLink href={hrefOf(groupOfDue[due.kind])} className="touch">
              {t(`kinds.${due.kind}`)}
            </TextLink>
            <Day locale={locale} due={due} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Day({ locale, due: { day, pressure } }: { locale: Locale; due: Due }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <DateTime locale={locale} value={day} style="short" />
      <DueBadge {...pressure} />
    </span>
  );
}
