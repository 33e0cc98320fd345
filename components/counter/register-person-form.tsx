// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { registerPersonAction } from "#lib/proposals/counter-actions.ts";
import { RegisterPersonFields } from "./register-person-fields.tsx";

/** Who comes for the first time, as their document says. */
export function RegisterPersonForm({ locale }: { locale: Locale }) {
  const t = useTranslations("counter");
  const say = useTranslations();
  const labels = {
    fiscalCode: t("fiscalCode"),
    familyName: t("familyName"),
    givenName: t("givenName"),
    birthDate: t("birthDate"),
    email: t("email"),
    phone: t("phone"),
  };
  const problems = {
    "fields.required": say("fields.required"),
    "fields.tooShort": say("fields.invalid"),
    "fields.tooLong": say("fields.invalid"),
    "fields.characters": say("fields.characters"),
    "fields.date": say("fields.date"),
    "fields.email": say("fields.email"),
    "fields.fiscalCode": say("fields.fiscalCode"),
    "accounts.refusals.birthDate": say("accounts.refusals.birthDate"),
  };
  return (
    <DeskForm locale={locale} labels={labels} action={registerPersonAction} submit={t("registerSubmit")}>
      <RegisterPersonFields locale={locale} labels={labels} emailHint={t("emailHint")} problems={problems} />
    </DeskForm>
  );
}
