// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskSelect, DeskTextArea } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { explanationLength } from "#lib/moderation/schemas.ts";
import { type DecisionVerb, decisionVerbs, grounds } from "#lib/moderation/vocabulary.ts";

type Props = { locale: Locale; verbs?: readonly DecisionVerb[] };

/** What is decided and why. */
export function DecisionFields({ locale, verbs = decisionVerbs }: Props) {
  const t = useTranslations("moderation");
  return (
    <div className="measure space-y-8">
      <DeskRadioGroup
        locale={locale}
        name="verb"
        label={t("bulk.verb")}
        choices={verbs.map((verb) => ({
          value: verb,
          label: t(`bulk.verbs.${verb}`),
          hint: t(`bulk.verbHints.${verb}`),
        }))}
      />
      <DeskSelect
        locale={locale}
        name="ground"
        label={t("bulk.ground")}
        options={grounds.map((ground) => ({ value: ground, label: t(`ground.${ground}`) }))}
        optional
      />
      <DeskTextArea
        locale={locale}
        name="explanation"
        label={t("bulk.explanation")}
        hint={t("bulk.explanationHint")}
        limit={explanationLength.maximum}
        rows={4}
        optional
      />
    </div>
  );
}
