// SPDX-License-Identifier: AGPL-3.0-or-later
import { Table } from "#components/ui/table.tsx";
import type { Aspect } from "#lib/feedback/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";

/** What went well and what was hard, with how many said so. */
export function AspectTable({
  aspects,
}: {
  aspects: readonly { aspect: Aspect | null; well: number; hard: number }[];
}) {
  const t = useTranslations("feedback.desk");
  const told = aspects.flatMap(({ aspect, ...counts }) => (aspect ? [{ aspect, ...counts }] : []));
  if (told.length === 0) return <p className="text-soft">{t("noAspects")}</p>;
  return (
    <Table
      caption={t("aspects")}
      captionHidden
      narrow
      columns={[
        { key: "aspect", label: t("aspect") },
        { key: "well", label: t("well"), numeric: true },
        { key: "hard", label: t("hard"), numeric: true },
      ]}
      rows={told.map(({ aspect, well, hard }) => ({ id: aspect, aspect: t(`aspectNames.${aspect}`), well, hard }))}
    />
  );
}
