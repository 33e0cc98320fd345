// SPDX-License-Identifier: AGPL-3.0-or-later
import { DateTime } from "#components/ui/date-time.tsx";
import { type Description, DescriptionList } from "#components/ui/description-list.tsx";
import type { ProtocolState, TermUnit } from "#lib/cases/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  file: {
    unit: Localized;
    officer: string | null;
    openedOn: string;
    dueOn: string | null;
    closedOn: string | null;
    termAmount: number;
    termUnit: TermUnit;
    termReference: Localized;
    protocolState: ProtocolState;
    protocolNumber: string | null;
  };
};

/** Who answers for a case, by when and on what ground. */
export function CaseFacts({ locale, file }: Props) {
  const t = useTranslations("cases");
  const tRules = useTranslations("rules.value");
  const day = (value: string) => <DateTime locale={locale} value={value} />;
  const due = file.dueOn ? day(file.dueOn) : t("page.dueAfterIntegration");
  const items: Description[] = [
    file.closedOn && !file.dueOn ? null : { term: t("page.dueOn"), description: due },
    {
      term: t("page.term"),
      description: `${tRules(file.termUnit, { value: file.termAmount })} · ${file.termReference[locale]}`,
    },
    { term: t("page.openedOn"), description: day(file.openedOn) },
    file.closedOn ? { term: t("page.closedOn"), description: day(file.closedOn) } : null,
    { term: t("page.unit"), description: file.unit[locale] },
    { term: t("page.officer"), description: file.officer ?? t("queue.nobody") },
    { term: t("page.protocol"), description: file.protocolNumber ?? t("page.protocolPending") },
  ].filter((item) => item !== null);
  return <DescriptionList items={items} />;
}
