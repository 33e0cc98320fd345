// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { registerPersonAction } from "#lib/proposals/counter-actions.ts";

/** Who comes for the first time, as their document says. */
export function RegisterPersonForm({ locale }: { locale: Locale }) {
  const t = useTranslations("counter");
  const labels = {
    fiscalCode: t("fiscalCode"),
    givenName: t("givenName"),
    familyName: t("familyName"),
    birthDate: t("birthDate"),
    email: t("email"),
    phone: t("phone"),
  };
  const field = { locale, autoComplete: "off" } as const;
  return (
    <DeskForm locale={locale} labels={labels} action={registerPersonAction} submit={t("registerSubmit")}>
      <DeskTextField
        {...field}
        name="fiscalCode"
        label={labels.fiscalCode}
        className="max-w-80 uppercase"
        maxLength={16}
      />
      <DeskTextField {...field} name="familyName" label={labels.familyName} />
      <DeskTextField {...field} name="givenName" label={labels.givenName} />
      <DeskTextField {...field} name="birthDate" label={labels.birthDate} type="date" className="max-w-60" />
      <DeskTextField {...field} name="email" label={labels.email} hint={t("emailHint")} type="email" optional />
      <DeskTextField {...field} name="phone" label={labels.phone} type="tel" optional className="max-w-80" />
    </DeskForm>
  );
}
