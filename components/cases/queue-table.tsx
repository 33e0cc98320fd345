// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { DueBadge, type Pressure } from "./due-badge.tsx";

export type CaseOfQueue = Pressure & {
  id: string;
  number: string;
  title: string;
  unit: Localized;
  officer: string | null;
  officerId: string | null;
  openedOn: string;
  dueOn: string | null;
  suspendedOn: string | null;
};

type Props = {
  locale: Locale;
  caption: string;
  cases: readonly CaseOfQueue[];
  /** Who is at the desk. */
  personId: string;
  /** What the last column tells: when an answer is due, or since when the clock stands still. */
  tells: "due" | "suspendedSince";
};

/** Cases that wait for an answer, the most pressing first. */
export function QueueTable({ locale, caption, cases, personId, tells }: Props) {
  const t = useTranslations("cases.queue");
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: "case", label: t("case") },
        { key: "unit", label: t("unit") },
        { key: "officer", label: t("officer") },
        { key: "openedOn", label: t("openedOn") },
        { key: "last", label: t(tells) },
      ]}
      rows={cases.map((one) => ({
        id: one.id,
        case: (
          <span className="block space-y-1">
            <TextLink href={href(locale, "deskCase", { id: one.id })}>{one.title}</TextLink>
            <span className="block font-normal text-soft tabular-nums">{one.number}</span>
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

function LastColumn({ locale, one }: { locale: Locale; one: CaseOfQueue }) {
  const day = one.dueOn ?? one.suspendedOn;
  return (
    <span className="inline-flex flex-col items-end gap-1 md:items-start">
      {day ? <DateTime locale={locale} value={day} style="short" /> : null}
      {one.dueOn ? <DueBadge urgency={one.urgency} daysLeft={one.daysLeft} /> : null}
    </span>
  );
}
