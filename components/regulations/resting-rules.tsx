// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { ChangeRule } from "#lib/rules/schemas.ts";
import type { RuleUnit } from "#lib/rules/vocabulary.ts";

/** A rule with its value of today; `article` is the anchor of the article it rests on. */
export type CitingRule = { key: ChangeRule["key"]; value: number; unit: RuleUnit; article: string };

/** What the house does because an article says so. */
export function RestingRules({ locale, rules }: { locale: Locale; rules: readonly CitingRule[] }) {
  const t = useTranslations("regulations.page");
  const tRules = useTranslations("rules");
  return (
    <div lang={locale} className="mt-3 rounded-broad bg-wash p-4 text-base">
      <strong>{t("resting")}</strong>
      <dl>
        {rules.map(({ key, value, unit }) => (
          <div key={key} className="flex flex-wrap gap-x-3 pt-1">
            <dt>{tRules(`catalogue.${key}.name`)}</dt>
            <dd className="font-semibold">{t("restingNow", { value: tRules(`value.${unit}`, { value }) })}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
