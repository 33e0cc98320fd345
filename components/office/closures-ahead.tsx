// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import type { ExceptionKind } from "#lib/hours/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { spanInWords } from "./hours-in-words.ts";

export type AheadException = {
  id: string;
  kind: ExceptionKind;
  startsOn: string;
  endsOn: string;
  opens: number | null;
  closes: number | null;
  reason: Localized;
};

/** What will be different, the nearest first. */
export function ClosuresAhead({ locale, exceptions }: { locale: Locale; exceptions: readonly AheadException[] }) {
  const say = useExceptionWords(locale);
  return (
    <ul className="list-disc space-y-1 pl-6">
      {exceptions.map((exception) => (
        <li key={exception.id}>
          {say(exception)}: {exception.reason[locale]}
        </li>
      ))}
    </ul>
  );
}

/** "Chiuso dal 24 al 26 dicembre 2026", "Aperto anche il 5 dicembre 2026, 9.00–12.00". */
export function useExceptionWords(locale: Locale) {
  const t = useTranslations("hours.exception");
  return ({ kind, startsOn, endsOn, opens, closes }: Omit<AheadException, "id" | "reason">): string => {
    const days =
      startsOn === endsOn
        ? t("onDay", { day: formatDay(locale, startsOn) })
        : t("days", { from: formatDay(locale, startsOn), to: formatDay(locale, endsOn) });
    const times = opens === null || closes === null ? "" : `, ${spanInWords(locale, { opens, closes })}`;
    return t(kind, { when: days }) + times;
  };
}
