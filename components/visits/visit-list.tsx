// SPDX-License-Identifier: AGPL-3.0-or-later
import { Card } from "#components/ui/card.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { hourInWords } from "#lib/kernel/clock.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { type VisitStatus, visitNumber } from "#lib/visits/vocabulary.ts";
import { VisitStatusBadge } from "./visit-status.tsx";

type Visit = { id: string; number: number; kind: Localized; startsAt: Date; subject: string; status: VisitStatus };

type Props = { locale: Locale; visits: readonly Visit[]; level?: 2 | 3 };

/** One's own appointments, each leading to its page. */
export function VisitList({ locale, visits, level = 3 }: Props) {
  const t = useTranslations("visits");
  return (
    <ul className="grid gap-5 sm:grid-cols-2">
      {visits.map(({ id, number, kind, startsAt, subject, status }) => (
        <li key={id}>
          <Card
            level={level}
            title={
              <span className="block first-letter:uppercase">
                {t("when", {
                  day: formatDay(locale, startsAt, "weekday"),
                  time: hourInWords(locale, startsAt),
                })}
              </span>
            }
            href={href(locale, "ownVisit", { id })}
            eyebrow={
              <>
                <VisitStatusBadge status={status} />
                <span className="tabular-nums">{visitNumber(number)}</span>
              </>
            }
          >
            {kind[locale]}
            {subject ? `: ${subject}` : null}
          </Card>
        </li>
      ))}
    </ul>
  );
}
