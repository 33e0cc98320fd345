// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import type { Description } from "#components/ui/description-list.tsx";
import { hourInWords } from "#lib/kernel/clock.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";

type Planned = { kind: Localized; startsAt: Date; endsAt: Date };

/** What for, when and where: the same before one books and afterwards. */
export function useVisitFacts(locale: Locale) {
  const t = useTranslations("visits.facts");
  return ({ kind, startsAt, endsAt }: Planned, address: string): Description[] => [
    { id: "kind", term: t("kind"), description: <strong>{kind[locale]}</strong> },
    {
      id: "when",
      term: t("when"),
      description: (
        <strong className="inline-block first-letter:uppercase">
          {t("fromTo", {
            day: formatDay(locale, startsAt, "weekdayYear"),
            from: hourInWords(locale, startsAt),
            to: hourInWords(locale, endsAt),
          })}
        </strong>
      ),
    },
    { id: "where", term: t("where"), description: address },
  ];
}
