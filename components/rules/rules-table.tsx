// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { ChangeRule } from "#lib/rules/schemas.ts";
import type { Citation, RuleUnit } from "#lib/rules/vocabulary.ts";
import { LegalReference } from "./legal-reference.tsx";
import { RepealedCitation } from "./repealed-citation.tsx";

type Value = { value: number; unit: RuleUnit };

type Rule = {
  key: ChangeRule["key"];
  inForce: Value & { legalReference: Localized; citation: Citation | null };
  /** Null as long as the municipality has decided nothing. */
  current: { validFrom: string } | null;
  planned: readonly (Value & { validFrom: string })[];
};

type Props = {
  locale: Locale;
  rules: readonly Rule[];
  /** From which day the regulations they rest on are repealed, by their addresses. */
  repealDays: Readonly<Record<string, string>>;
  today: string;
};

/** Every rule with its value of today, the article it rests on and what comes next. */
export function RulesTable({ locale, rules, repealDays, today }: Props) {
  const t = useTranslations("rules");
  const inWords = ({ value, unit }: Value) => t(`value.${unit}`, { value });
  return (
    <Table
      caption={t("list.caption", { day: formatDay(locale, today) })}
      columns={[
        { key: "rule", label: t("list.rule") },
        { key: "value", label: t("list.value") },
        { key: "reference", label: t("list.reference") },
        { key: "since", label: t("list.since") },
        { key: "next", label: t("list.next") },
      ]}
      rows={rules.map(({ key, inForce, current, planned: [next] }) => ({
        id: key,
        rule: <TextLink href={href(locale, "deskRule", { key })}>{t(`catalogue.${key}.name`)}</TextLink>,
        value: <strong className="whitespace-nowrap">{inWords(inForce)}</strong>,
        reference: (
          <>
            <LegalReference locale={locale} reference={inForce.legalReference} citation={inForce.citation} />
            <RepealedCitation locale={locale} citation={inForce.citation} repealDays={repealDays} today={today} />
          </>
        ),
        since: current ? t("list.sinceDay", { day: formatDay(locale, current.validFrom, "short") }) : t("list.shipped"),
        next: next
          ? t("list.nextOn", { value: inWords(next), day: formatDay(locale, next.validFrom, "short") })
          : t("list.noNext"),
      }))}
    />
  );
}
