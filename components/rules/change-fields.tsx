// SPDX-License-Identifier: AGPL-3.0-or-later
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { named } from "#components/forms/named.ts";
import { Select } from "#components/forms/select.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Answer } from "#lib/kernel/answer.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { RuleUnit } from "#lib/rules/vocabulary.ts";

type Props = {
  locale: Locale;
  unit: RuleUnit;
  bounds: { minimum: number; maximum: number };
  /** The articles that can be cited. */
  regulations: readonly {
    slug: string;
    title: string;
    articles: readonly { anchor: string; label: string; heading: string }[];
  }[];
  /** What was written, by the names of the fields. */
  values: Record<string, unknown>;
  /** Why it cannot be, where it was sent. */
  refusal: Extract<Answer<unknown>, { ok: false }> | null;
};

/** A new value for a rule. It is sent to the page itself, which says what would change; nothing is recorded yet. */
export function ChangeFields({ locale, unit, bounds, regulations, values, refusal }: Props) {
  const t = useTranslations("rules.form");
  const tUnit = useTranslations("rules.unit");
  const labels = {
    value: t("value", { unit: tUnit(unit) }),
    validFrom: t("validFrom"),
    referenceIt: t("referenceIt"),
    referenceEn: t("referenceEn"),
    citedArticle: t("citedArticle"),
    citedParagraph: t("citedParagraph"),
  };
  const articles = regulations.map(({ slug, title, articles: listed }) => ({
    label: title,
    options: listed.map(({ anchor, label, heading }) => ({
      value: `${slug}#${anchor}`,
      label: [label, heading].filter(Boolean).join(" · "),
    })),
  }));
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
      <TextField {...field("value")} hint={t("valueHint", bounds)} inputMode="numeric" className="max-w-40" />
      <TextField {...field("validFrom")} hint={t("validFromHint")} type="date" className="max-w-60" />
      <TextField {...field("referenceIt")} hint={t("referenceItHint")} lang="it" />
      <TextField {...field("referenceEn")} lang="en" />
      {regulations.length > 0 ? (
        <>
          <Select
            {...field("citedArticle")}
            hint={t("citedArticleHint")}
            emptyLabel={t("noArticle")}
            groups={articles}
            optional
          />
          <TextField {...field("citedParagraph")} hint={t("citedParagraphHint")} className="max-w-40" optional />
        </>
      ) : null}
      <Button>{t("preview")}</Button>
    </form>
  );
}
