// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { supportAtCounterAction } from "#lib/proposals/counter-actions.ts";
import { ActFields, useActLabels } from "./act-fields.tsx";

/** Supports or signs for the person at the counter, by the number on the poster or the sheet they bring. */
export function SupportAtCounter({ locale, personId }: { locale: Locale; personId: string }) {
  const t = useTranslations("counter");
  const labels = { number: t("number"), ...useActLabels() };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={supportAtCounterAction}
      values={{ personId }}
      submit={t("supportSubmit")}
    >
      <DeskTextField
        locale={locale}
        name="number"
        label={labels.number}
        hint={t("numberHint")}
        inputMode="numeric"
        autoComplete="off"
        className="max-w-60"
      />
      <ActFields locale={locale} />
    </DeskForm>
  );
}
