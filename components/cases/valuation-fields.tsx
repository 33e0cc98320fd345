// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskSelect, DeskTextField } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { highestScore } from "#lib/proposals/vocabulary.ts";
import type { StepScene } from "./step-form.tsx";

type Props = { locale: Locale; scene: Pick<StepScene, "criteria" | "marks"> };

const scores = Array.from({ length: highestScore + 1 }, (_, score) => String(score));

/** A score and a note for every criterion, and how much each weighs. */
export function ValuationFields({ locale, scene: { criteria, marks } }: Props) {
  const t = useTranslations("examination.form");
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return criteria.map(({ code, name, explanation, weight }) => {
    const mark = marks.find((given) => given.code === code);
    return (
      <div key={code} className="space-y-4 rounded-broad border border-line p-4 sm:p-5">
        <DeskSelect
          locale={locale}
          name={`scores.${code}.score`}
          label={t("score", { criterion: name[locale] })}
          hint={t("scoreHint", { explanation: explanation[locale], weight, total })}
          options={scores.map((value) => ({ value, label: value }))}
          defaultValue={mark ? String(mark.score) : ""}
          className="max-w-40"
        />
        <DeskTextField
          locale={locale}
          name={`scores.${code}.note`}
          label={t("note", { criterion: name[locale] })}
          optional
          defaultValue={mark?.note ?? undefined}
        />
      </div>
    );
  });
}
