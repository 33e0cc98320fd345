// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import { Card, CardGrid } from "#components/ui/card.tsx";
import { dayInSentence } from "#components/ui/date-time.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { DataFormat } from "#lib/open-data/vocabulary.ts";

export type ShownDataset = {
  id: "proposals" | "pacts" | "calls";
  count: number;
  /** `YYYY-MM-DD` */
  changedOn: string;
  /** The same as a list for people. */
  page: string;
  downloads: readonly { format: DataFormat; href: string }[];
  columns: readonly string[];
};

/** Data that is kept together: what it is, how much of it there is, how to take it and what its fields mean. */
export function Dataset({ locale, dataset }: { locale: Locale; dataset: ShownDataset }) {
  const t = useTranslations("open-data");
  const { id, count, changedOn, page, downloads, columns } = dataset;
  const meaning = (column: string) => t(`datasets.${id as "pacts"}.fields.${column as "number"}`);
  return (
    <Section id={id} title={t(`datasets.${id}.title`)} lead={t(`datasets.${id}.description`)}>
      <p className="pb-6">
        <strong>{t(`datasets.${id}.count`, { count })}</strong>
        {count > 0 ? (
          <>
            {" · "}
            {t.rich("changed", dayInSentence({ locale, value: changedOn }))}
          </>
        ) : null}
        {" · "}
        <TextLink href={page}>{t("asPage")}</TextLink>
      </p>
      <CardGrid>
        {downloads.map(({ format, href }) => (
          <Card key={format} title={t(`formats.${format}.title`)} href={href}>
            {t(`formats.${format}.text`)}
          </Card>
        ))}
      </CardGrid>
      {columns.length > 0 ? (
        <div className="pt-6">
          <Disclosure summary={t("fieldsOf", { count: columns.length })}>
            <Table
              caption={t("fieldsOf", { count: columns.length })}
              captionHidden
              columns={[
                { key: "field", label: t("field") },
                { key: "meaning", label: t("meaning") },
              ]}
              rows={columns.map((column) => ({
                id: column,
                field: <code>{column}</code>,
                meaning: meaning(column),
              }))}
            />
          </Disclosure>
        </div>
      ) : null}
    </Section>
  );
}
