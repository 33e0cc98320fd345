// SPDX-License-Identifier: AGPL-3.0-or-later
import { DueBadge, type Pressure } from "#components/cases/due-badge.tsx";
import { PactStatusBadge } from "#components/pacts/pact-status.tsx";
import { DateTime, formatDay } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { PactStatus } from "#lib/pacts/vocabulary.ts";

type Row = {
  id: string;
  number: string | null;
  title: string;
  status: PactStatus;
  applicantName: string | null;
  zone: string | null;
  unit: Localized | null;
  officer: string | null;
  dueOn: string | null;
  endsOn: string | null;
  /** Null where no term runs or stands still: the case is closed, or there never was one. */
  pressure: Pressure | null;
};

/** The pacts of the desk: where each stands, who answers for it and by when. */
export function PactTable({ locale, caption, pacts }: { locale: Locale; caption: string; pacts: readonly Row[] }) {
  const t = useTranslations("pact-desk.column");
  const tQueue = useTranslations("cases.queue");
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: "pact", label: t("pact") },
        { key: "status", label: t("status") },
        { key: "unit", label: t("unit") },
        { key: "manager", label: t("manager") },
        { key: "due", label: t("due") },
      ]}
      rows={pacts.map((pact) => ({
        id: pact.id,
        pact: (
          <span className="block space-y-1">
            <TextLink href={href(locale, "deskPact", { id: pact.id })} lang="it">
              {pact.title}
            </TextLink>
            <span className="block font-normal text-soft">
              {[pact.number, pact.applicantName, pact.zone].filter(Boolean).join(" · ")}
            </span>
          </span>
        ),
        status: <PactStatusBadge status={pact.status} />,
        unit: pact.unit?.[locale] ?? "—",
        manager: pact.officer ?? tQueue("nobody"),
        due: <Due locale={locale} pact={pact} />,
      }))}
    />
  );
}

function Due({ locale, pact: { pressure, dueOn, endsOn } }: { locale: Locale; pact: Row }) {
  const t = useTranslations("pact-desk");
  if (pressure === null) return endsOn ? t("endsOn", { date: formatDay(locale, endsOn) }) : t("noTerm");
  return (
    <span className="inline-flex flex-col items-end gap-1 md:items-start">
      {dueOn ? <DateTime locale={locale} value={dueOn} style="short" /> : null}
      <DueBadge {...pressure} />
    </span>
  );
}
