// SPDX-License-Identifier: AGPL-3.0-or-later
import { buttonClass } from "#components/ui/button-look.ts";
import { formatDay } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { clockTime } from "#lib/kernel/opening.ts";

/** `at` is the instant, as it stands in the address of the next step. */
export type ShownSlot = { at: string; date: string; opens: number; free: number; isOwn: boolean };

type Props = {
  locale: Locale;
  slots: readonly ShownSlot[];
  hrefOf: (at: string) => string;
  /** The days before and after these, where there are some. */
  earlier: string | null;
  later: string | null;
  /** It is looked for by the office, for somebody. */
  atDesk?: boolean;
};

/** The times of some days, each a link; one that is full, or of an appointment the person has, says so. */
export function SlotList({ locale, slots, hrefOf, earlier, later, atDesk = false }: Props) {
  const t = useTranslations("visits.slots");
  const dates = [...new Set(slots.map(({ date }) => date))];
  if (dates.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  return (
    <div className="space-y-8">
      {dates.map((date) => {
        const ofDay = slots.filter((slot) => slot.date === date);
        const day = formatDay(locale, date, "weekday");
        return (
          <section key={date} className="border-t border-line pt-5">
            <h2 className="text-2xl first-letter:uppercase">{day}</h2>
            {ofDay.some(({ free }) => free > 0) ? null : <p className="pt-1 text-soft">{t("dayFull")}</p>}
            <ul className="flex flex-wrap gap-3 pt-4">
              {ofDay.map(({ at, opens, free, isOwn }) => (
                <li key={at}>
                  {free > 0 ? (
                    <a
                      href={hrefOf(at)}
                      aria-label={t("choose", { time: clockTime(opens, locale), day })}
                      className={`${buttonClass("secondary")} min-w-24 tabular-nums`}
                    >
                      {clockTime(opens, locale)}
                    </a>
                  ) : (
                    <span className="inline-flex min-h-12 min-w-24 flex-col items-center justify-center rounded-smooth border border-line bg-paper px-3 text-base leading-tight text-muted tabular-nums">
                      <s className="no-underline">{clockTime(opens, locale)}</s>
                      <span className="text-sm">{isOwn ? t(atDesk ? "ownAtDesk" : "own") : t("full")}</span>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <nav aria-label={t("otherDays")} className="flex flex-wrap justify-between gap-4 border-t border-line pt-5">
        {earlier ? (
          <TextLink href={earlier} icon="chevron-left">
            {t("earlier")}
          </TextLink>
        ) : (
          <span />
        )}
        {later ? (
          <TextLink href={later} icon="chevron-right">
            {t("later")}
          </TextLink>
        ) : null}
      </nav>
    </div>
  );
}
