// SPDX-License-Identifier: AGPL-3.0-or-later
import { RadioGroup } from "#components/forms/choices.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { named } from "#components/forms/named.ts";
import { TextField } from "#components/forms/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { exceptionKinds } from "#lib/hours/vocabulary.ts";
import type { Answer } from "#lib/kernel/answer.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  values: Record<string, unknown>;
  version: number;
  refusal: Extract<Answer<unknown>, { ok: false }> | null;
};

/** A closure, or hours besides the usual ones. It is sent to the page itself, which says what would fall. */
export function ExceptionFields({ locale, values, version, refusal }: Props) {
  const t = useTranslations("hours.form");
  const labels = {
    kind: t("kind"),
    startsOn: t("startsOn"),
    endsOn: t("endsOn"),
    opens: t("from"),
    closes: t("to"),
    reasonIt: t("reasonIt"),
    reasonEn: t("reasonEn"),
  };
  const field = (name: keyof typeof labels) => ({
    locale,
    name,
    label: labels[name],
    defaultValue: typeof values[name] === "string" ? values[name] : "",
    error: refusal?.fields?.[name],
  });
  return (
    <form method="get" noValidate className="measure space-y-8">
      {refusal ? (
        <ErrorSummary locale={locale} message={refusal.message} fields={named(refusal.fields, labels)} />
      ) : null}
      <input type="hidden" name="version" value={version} />
      <RadioGroup
        {...field("kind")}
        defaultValue={typeof values.kind === "string" ? values.kind : "closure"}
        choices={exceptionKinds.map((value) => ({ value, label: t(`kinds.${value}`), hint: t(`kindHints.${value}`) }))}
      />
      <TextField {...field("startsOn")} type="date" className="max-w-60" />
      <TextField {...field("endsOn")} hint={t("endsOnHint")} type="date" className="max-w-60" optional />
      <TextField {...field("opens")} hint={t("fromHint")} type="time" className="max-w-40" optional />
      <TextField {...field("closes")} type="time" className="max-w-40" optional />
      <TextField {...field("reasonIt")} hint={t("reasonHint")} lang="it" />
      <TextField {...field("reasonEn")} lang="en" />
      <Button>{t("preview")}</Button>
    </form>
  );
}
