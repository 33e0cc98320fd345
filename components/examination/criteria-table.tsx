// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Criterion = { code: string; name: Localized; explanation: Localized; weight: number; retiredAt: Date | null };

/** By what proposals are valued, and by what no longer. */
export function CriteriaTable({ locale, criteria }: { locale: Locale; criteria: readonly Criterion[] }) {
  const t = useTranslations("examination.criteria");
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={[
        { key: "name", label: t("name") },
        { key: "explanation", label: t("explanation") },
        { key: "weight", label: t("weight"), numeric: true },
        { key: "state", label: t("state") },
      ]}
      rows={criteria.map(({ code, name, explanation, weight, retiredAt }) => ({
        id: code,
        name: <TextLink href={href(locale, "deskCriterion", { code })}>{name[locale]}</TextLink>,
        explanation: explanation[locale],
        weight,
        state: retiredAt ? <Badge icon="locked">{t("retired")}</Badge> : t("inForce"),
      }))}
    />
  );
}
