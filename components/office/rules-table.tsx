// SPDX-License-Identifier: AGPL-3.0-or-later
import { LegalReference } from "#components/rules/legal-reference.tsx";
import { Table } from "#components/ui/table.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { type PromisedRule, promisedRules } from "#lib/office/vocabulary.ts";
import type { Citation, RuleUnit } from "#lib/rules/vocabulary.ts";

type Rule = { value: number; unit: RuleUnit; legalReference: Localized; citation: Citation | null };

/** What is promised to whoever proposes, with the source of each promise. */
export function RulesTable({ locale, rules }: { locale: Locale; rules: Record<PromisedRule, Rule> }) {
  const t = useTranslations("office.terms");
  const names = useTranslations("rules");
  return (
    <Table
      caption={t("rules")}
      captionHidden
      columns={[
        { key: "rule", label: t("rule") },
        { key: "value", label: t("value") },
        { key: "reference", label: t("reference") },
      ]}
      rows={promisedRules.map((key) => ({
        id: key,
        rule: names(`catalogue.${key}.name`),
        value: names(`value.${rules[key].unit}`, { value: rules[key].value }),
        reference: (
          <LegalReference locale={locale} reference={rules[key].legalReference} citation={rules[key].citation} />
        ),
      }))}
    />
  );
}
