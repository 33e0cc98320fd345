// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { newLinkAction } from "#lib/assistance/actions.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

/** For who lost the link of their request. */
export function NewLinkForm({ locale }: { locale: Locale }) {
  const t = useTranslations("assistance");
  return (
    <DeskForm
      locale={locale}
      action={newLinkAction}
      labels={{ number: t("follow.number"), email: t("form.email") }}
      submit={t("follow.submit")}
    >
      <DeskTextField
        locale={locale}
        name="number"
        label={t("follow.number")}
        hint={t("follow.numberHint")}
        autoComplete="off"
      />
      <DeskTextField locale={locale} name="email" type="email" label={t("form.email")} autoComplete="email" />
    </DeskForm>
  );
}
