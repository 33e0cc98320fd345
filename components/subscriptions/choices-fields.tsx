// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskChoices } from "#components/desk/desk-choices.tsx";
import { DeskRadioGroup } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { rhythms, subscribedKinds } from "#lib/subscriptions/vocabulary.ts";

export type Chosen = { kinds: readonly string[]; zones: readonly string[]; topics: readonly string[]; rhythm: string };

export type Offered = {
  zones: readonly { code: string; name: string }[];
  topics: readonly { code: string; name: Localized }[];
};

/** What one wants to get, where, about what and how often. */
export function ChoicesFields({ locale, chosen, zones, topics }: { locale: Locale; chosen: Chosen } & Offered) {
  const t = useTranslations("subscriptions");
  return (
    <>
      <DeskChoices
        locale={locale}
        name="kinds"
        label={t("fields.kinds")}
        choices={subscribedKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        chosen={chosen.kinds}
        optional={false}
      />
      {zones.length > 0 ? (
        <DeskChoices
          locale={locale}
          name="zones"
          label={t("fields.zones")}
          hint={t("fields.zonesHint")}
          choices={zones.map(({ code, name }) => ({ value: code, label: name }))}
          chosen={chosen.zones}
        />
      ) : null}
      {topics.length > 0 ? (
        <DeskChoices
          locale={locale}
          name="topics"
          label={t("fields.topics")}
          hint={t("fields.topicsHint")}
          choices={topics.map(({ code, name }) => ({ value: code, label: name[locale] }))}
          chosen={chosen.topics}
        />
      ) : null}
      <DeskRadioGroup
        locale={locale}
        name="rhythm"
        label={t("fields.rhythm")}
        choices={rhythms.map((rhythm) => ({ value: rhythm, label: t(`rhythms.${rhythm}`) }))}
        defaultValue={chosen.rhythm}
      />
    </>
  );
}
