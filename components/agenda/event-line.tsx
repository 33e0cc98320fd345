// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { headlineIn } from "#components/ui/in-language.ts";
import type { AgendaKind } from "#lib/agenda/vocabulary.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { formatClock, hourOn, lastDayAfter, type Timed } from "./when.ts";

export type ShownEvent = Timed & {
  id: string;
  kind: AgendaKind;
  slug: string;
  title: string;
  lead: string;
  titleEn: string | null;
  leadEn: string;
  place: string;
  isCancelled: boolean;
};

/** An event in the list of a day: the hour, what it is, where; what is called off stays and says so. */
export function EventLine({ locale, day, event }: { locale: Locale; day: string; event: ShownEvent }) {
  const t = useTranslations("agenda");
  const { lang, title } = headlineIn(locale, event);
  const hour = hourOn(locale, day, event);
  const until = lastDayAfter(locale, day, event);
  return (
    <li className="relative grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4 rounded-smooth py-3 hover:bg-wash">
      <p className="font-semibold tabular-nums">
        {hour || (event.isAllDay ? t("wholeDay") : t("goesOn"))}
        {hour ? (
          <span className="block text-base font-normal text-soft">{formatClock(locale, event.endsAt)}</span>
        ) : null}
      </p>
      <div className="min-w-0">
        <a
          href={href(locale, "agendaEvent", { slug: event.slug })}
          lang={lang}
          className={`text-lg font-semibold text-primary underline-offset-4 wrap-anywhere after:absolute after:inset-0 hover:underline ${event.isCancelled ? "line-through" : ""}`}
        >
          {title}
        </a>
        <p className="text-base text-soft">
          {event.isCancelled ? <strong className="text-danger">{t("cancelled")} · </strong> : null}
          {[t(`kinds.${event.kind}`), event.place, until ? t("until", { day: until }) : ""].filter(Boolean).join(" · ")}
        </p>
      </div>
    </li>
  );
}
