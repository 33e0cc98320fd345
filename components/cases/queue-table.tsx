// SPDX-License-Identifier: AGPL-3.0-or-later
import { DateTime, dayInSentence } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { type QueueAsked, queueQuery } from "#lib/cases/schemas.ts";
import type { QueueSort } from "#lib/cases/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { ChooseCase } from "./choose-case.tsx";
import { DueBadge, type Pressure } from "./due-badge.tsx";

export type CaseOfQueue = Pressure & {
  id: string;
  /** The proposal it is about. */
  subjectId: string;
  number: string;
  title: string;
  topic: Localized | null;
  zone: string | null;
  unit: Localized;
  officer: string | null;
  officerId: string | null;
  openedOn: string;
  dueOn: string | null;
  suspendedOn: string | null;
  /** Whether who is at the desk may assign it. */
  isAssignable: boolean;
};

type Props = {
  locale: Locale;
  cases: readonly CaseOfQueue[];
  asked: QueueAsked /** Who is at the desk. */;
  personId: string;
};

/** Cases that wait for an answer, in the order that was asked for; each can be ticked to assign it. */
export function QueueTable({ locale, cases, asked, personId }: Props) {
  const t = useTranslations("cases.queue");
  const sortable = (by: QueueSort, label: string) => {
    const isSorted = asked.sort === by || asked.sort === `-${by}`;
    const next = asked.sort === by ? (`-${by}` as const) : by;
    return {
      label: (
        <a
          href={href(locale, "desk", {}, queueQuery(asked, { sort: next }))}
          className="touch text-primary underline underline-offset-4"
        >
          {label}
          {isSorted ? <span aria-hidden="true">{asked.sort === by ? " ↑" : " ↓"}</span> : null}
        </a>
      ),
      sorted: isSorted ? (asked.sort === by ? ("ascending" as const) : ("descending" as const)) : undefined,
    };
  };
  return (
    <Table
      caption={t("running")}
      captionHidden
      columns={[
        { key: "case", ...sortable("title", t("case")), stackedLabel: t("case") },
        { key: "unit", ...sortable("unit", t("unit")), stackedLabel: t("unit") },
        { key: "officer", ...sortable("officer", t("officer")), stackedLabel: t("officer") },
        { key: "openedOn", ...sortable("opened", t("opening")), stackedLabel: t("opening") },
        { key: "last", ...sortable("due", t("due")), stackedLabel: t("due") },
      ]}
      rows={cases.map((one) => ({
        id: one.id,
        case: (
          <span className="flex gap-3">
            {one.isAssignable ? <ChooseCase id={one.subjectId} label={t("choose", { title: one.title })} /> : null}
            <span className="block space-y-1">
              <TextLink href={href(locale, "deskCase", { id: one.id })}>{one.title}</TextLink>
              <span className="block font-normal text-soft">
                {[one.number, one.topic?.[locale], one.zone].filter(Boolean).join(" · ")}
              </span>
            </span>
          </span>
        ),
        unit: one.unit[locale],
        officer: one.officerId === personId ? t("you") : (one.officer ?? t("nobody")),
        openedOn: <DateTime locale={locale} value={one.openedOn} style="short" />,
        last: <LastColumn locale={locale} one={one} />,
      }))}
    />
  );
}

/** When an answer is due, or since when the clock stands still. */
function LastColumn({ locale, one }: { locale: Locale; one: CaseOfQueue }) {
  const t = useTranslations("cases.queue");
  return (
    <span className="inline-flex flex-col items-end gap-1 md:items-start">
      {one.dueOn ? <DateTime locale={locale} value={one.dueOn} style="short" /> : null}
      <DueBadge urgency={one.urgency} daysLeft={one.daysLeft} />
      {one.suspendedOn && !one.dueOn ? (
        <span className="text-soft">
          {t.rich("waitsSince", dayInSentence({ locale, value: one.suspendedOn, style: "short" }))}
        </span>
      ) : null}
    </span>
  );
}
