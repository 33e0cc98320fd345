// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { Citation } from "#lib/rules/vocabulary.ts";

type Props = {
  locale: Locale;
  citation: Citation | null;
  /** From which day regulations are repealed, by their addresses. */
  repealDays: Readonly<Record<string, string>>;
  today: string;
};

/** That the regulation a rule rests on is repealed or will be; nothing where it is not. */
export function RepealedCitation({ locale, citation, repealDays, today }: Props) {
  const t = useTranslations("rules.citation");
  const from = citation ? repealDays[citation.regulation] : undefined;
  if (!from) return null;
  return (
    <span className="flex gap-2 pt-1 font-semibold text-ink">
      <Icon name="warning-circle" className="mt-0.5 size-5 text-warning" />
      <span>
        {t(from <= today ? "repealed" : "ahead", { day: formatDay(locale, from) })} {t("again")}
      </span>
    </span>
  );
}
