// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { formatDay } from "#components/ui/date-time.tsx";
import type { Description } from "#components/ui/description-list.tsx";
import { wallClock } from "#lib/kernel/clock.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { clockTime } from "#lib/kernel/opening.ts";

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
            from: clockTime(wallClock(startsAt).minutes, locale),
            to: clockTime(wallClock(endsAt).minutes, locale),
          })}
        </strong>
      ),
    },
    { id: "where", term: t("where"), description: address },
  ];
}
