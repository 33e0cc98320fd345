// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskChoices } from "#components/desk/desk-choices.tsx";
import { DeskSelect } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";

/** What there is to choose from. */
export type Scope = {
  topics: readonly { code: string; name: Localized }[];
  zones: readonly { code: string; name: string }[];
};

type Props = Scope & {
  locale: Locale;
  labels: Record<"topicCode" | "zones", string>;
  value: { topicCode: string | null; zones: readonly { code: string }[] };
};

/** What an article or an event is about, and which neighbourhoods it is for. */
export function ScopeFields({ locale, labels, value, topics, zones }: Props) {
  const t = useTranslations("news");
  return (
    <>
      <DeskSelect
        locale={locale}
        name="topicCode"
        label={labels.topicCode}
        emptyLabel={t("fields.noTopic")}
        options={topics.map(({ code, name }) => ({ value: code, label: name[locale] }))}
        defaultValue={value.topicCode ?? ""}
        optional
      />
      <DeskChoices
        locale={locale}
        name="zones"
        label={labels.zones}
        hint={t("fields.zonesHint")}
        choices={zones.map(({ code, name }) => ({ value: code, label: name }))}
        chosen={value.zones.map(({ code }) => code)}
      />
    </>
  );
}
