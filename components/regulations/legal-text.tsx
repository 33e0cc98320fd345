// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { RegulationText } from "#lib/regulations/text-schemas.ts";
import { LegalPieces } from "./legal-pieces.tsx";
import { type CitingRule, RestingRules } from "./resting-rules.tsx";

type Props = { locale: Locale; text: RegulationText; rules?: readonly CitingRule[] };

/** The text of a regulation, and under each article the rules that rest on it. */
export function LegalText({ locale, text, rules = [] }: Props) {
  const t = useTranslations("regulations.page");
  const resting = Object.entries(Object.groupBy(rules, ({ article }) => article)).map(([article, its = []]) => [
    article,
    <RestingRules key={article} locale={locale} rules={its} />,
  ]);
  return (
    <LegalPieces
      locale={locale}
      text={text}
      resting={Object.fromEntries(resting)}
      words={{
        text: t("text"),
        paragraphLink: t("paragraphLink"),
        paragraphMark: t("paragraphMark", { mark: "{mark}" }),
      }}
    />
  );
}
