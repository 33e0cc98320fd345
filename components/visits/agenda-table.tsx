// SPDX-License-Identifier: AGPL-3.0-or-later
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { hourInWords } from "#lib/kernel/clock.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { type VisitStatus, visitNumber } from "#lib/visits/vocabulary.ts";
import { VisitStatusBadge } from "./visit-status.tsx";

export type AgendaVisit = {
  id: string;
  number: number;
  kind: Localized;
  person: string | null;
  guestName: string | null;
  startsAt: Date;
  endsAt: Date;
  subject: string;
  note: string;
  status: VisitStatus;
};

type Props = { locale: Locale; caption: string; visits: readonly AgendaVisit[] };

/** Who is received on a day, in the order of the clock. It is read on a screen and on paper. */
export function AgendaTable({ locale, caption, visits }: Props) {
  const t = useTranslations("visits.agenda");
  const time = (at: Date) => hourInWords(locale, at);
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: "time", label: t("time") },
        { key: "who", label: t("who") },
        { key: "what", label: t("what") },
        { key: "status", label: t("status") },
      ]}
      rows={visits.map((visit) => ({
        id: visit.id,
        time: (
          <span className="whitespace-nowrap tabular-nums">
            {time(visit.startsAt)}–{time(visit.endsAt)}
          </span>
        ),
        who: (
          <>
            <TextLink href={href(locale, "deskVisit", { id: visit.id })} className="touch">
              {visit.person ?? visit.guestName ?? t("gone")}
            </TextLink>
            <span className="block text-soft tabular-nums">
              {visitNumber(visit.number)}
              {visit.guestName ? ` · ${t("guest")}` : ""}
            </span>
          </>
        ),
        what: (
          <>
            <span className="block">{visit.kind[locale]}</span>
            <span className="block text-soft">{visit.subject}</span>
            {visit.note ? <span className="hidden text-soft print:block">{visit.note}</span> : null}
          </>
        ),
        status: <VisitStatusBadge status={visit.status} />,
      }))}
    />
  );
}
