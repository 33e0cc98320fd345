// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { LanguageName } from "#components/forms/language-name.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import { type Locale, locales } from "#lib/kernel/locale.ts";
import { changeSubscriptionAction, subscribeAction } from "#lib/subscriptions/actions.ts";
import { ChoicesFields, type Chosen, type Offered } from "./choices-fields.tsx";

/** Asks for news by mail. */
export function SubscribeForm({ locale, ...choices }: { locale: Locale; chosen: Chosen } & Offered) {
  const t = useTranslations("subscriptions");
  const labels = useLabels();
  return (
    <DeskForm locale={locale} labels={labels} action={subscribeAction} submit={t("subscribe.submit")}>
      <DeskTextField
        locale={locale}
        name="email"
        type="email"
        label={labels.email}
        hint={t("fields.emailHint")}
        autoComplete="email"
      />
      <ChoicesFields locale={locale} {...choices} />
    </DeskForm>
  );
}

/** Changes what one gets, and in which language. */
export function ChangeSubscriptionForm({
  locale,
  token,
  ...choices
}: { locale: Locale; token: string; chosen: Chosen & { language: Locale } } & Offered) {
  const t = useTranslations("subscriptions");
  const labels = useLabels();
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={changeSubscriptionAction}
      values={{ token }}
      submit={t("manage.save")}
    >
      <ChoicesFields locale={locale} {...choices} />
      <DeskRadioGroup
        locale={locale}
        name="language"
        label={labels.language}
        hint={t("fields.languageHint")}
        choices={locales.map((value) => ({ value, label: <LanguageName locale={value} /> }))}
        defaultValue={choices.chosen.language}
      />
    </DeskForm>
  );
}

function useLabels() {
  const t = useTranslations("subscriptions.fields");
  return {
    email: t("email"),
    kinds: t("kinds"),
    zones: t("zones"),
    topics: t("topics"),
    rhythm: t("rhythm"),
    language: t("language"),
  };
}
