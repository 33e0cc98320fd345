// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskSelect, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { type PaperKind, paperKinds } from "#lib/accounts/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { registerWithoutCodeAction } from "#lib/proposals/counter-actions.ts";

type Country = { code: string; name: string };
type Props = { locale: Locale; countries: readonly Country[] };

/** Who has no fiscal code, as their identity document says. */
export function RegisterWithoutCodeForm({ locale, countries }: Props) {
  const t = useTranslations("counter");
  const labels = {
    kind: t("paperKind"),
    country: t("paperCountry"),
    number: t("paperNumber"),
    familyName: t("familyName"),
    givenName: t("givenName"),
    birthDate: t("birthDate"),
    birthPlace: t("birthPlace"),
    email: t("email"),
    phone: t("phone"),
  };
  const field = <Name extends keyof typeof labels>(name: Name) =>
    ({ locale, name, label: labels[name], autoComplete: "off" }) as const;
  return (
    <DeskForm locale={locale} labels={labels} action={registerWithoutCodeAction} submit={t("registerSubmit")}>
      <DeskSelect {...field("kind")} options={paperKinds.map((value) => ({ value, label: t(wordOf(value)) }))} />
      <DeskSelect {...field("country")} options={countries.map(({ code, name }) => ({ value: code, label: name }))} />
      <DeskTextField {...field("number")} hint={t("paperNumberHint")} className="max-w-80 uppercase" maxLength={40} />
      <DeskTextField {...field("familyName")} />
      <DeskTextField {...field("givenName")} />
      <DeskTextField {...field("birthDate")} type="date" className="max-w-60" />
      <DeskTextField {...field("birthPlace")} hint={t("birthPlaceHint")} />
      <DeskTextField {...field("email")} hint={t("emailHint")} type="email" optional />
      <DeskTextField {...field("phone")} type="tel" optional className="max-w-80" />
    </DeskForm>
  );
}

const wordOf = (kind: PaperKind) => `papers.${kind}` as const;
