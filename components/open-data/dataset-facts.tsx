// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { apiHref } from "#components/open-data/api-href.ts";
import { DateTime } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  municipality: { name: string; email: string } | null;
  count: number;
  /** `YYYY-MM-DD` */
  changedOn: string;
};

/** What a catalogue of open data asks about a dataset (DCAT-AP_IT), for people. */
export function DatasetFacts({ locale, municipality, count, changedOn }: Props) {
  const t = useTranslations("open-data");
  return (
    <>
      <DescriptionList
        items={[
          { term: t("dataset.title"), description: t("dataset.description") },
          ...(municipality
            ? [
                { term: t("facts.publisher"), description: municipality.name },
                {
                  term: t("facts.contact"),
                  description: <TextLink href={`mailto:${municipality.email}`}>{municipality.email}</TextLink>,
                },
                { term: t("facts.coverage"), description: municipality.name },
              ]
            : []),
          {
            term: t("facts.licence"),
            description: <TextLink href="https://creativecommons.org/licenses/by/4.0/deed.it">CC BY 4.0</TextLink>,
          },
          { term: t("facts.theme"), description: t("facts.themeValue") },
          {
            term: t("facts.frequency"),
            description: (
              <>
                {t("facts.frequencyValue")} (<DateTime locale={locale} value={changedOn} />)
              </>
            ),
          },
          { term: t("facts.language"), description: t("facts.languageValue") },
          { term: t("facts.issued"), description: count },
        ]}
      />
      <p className="pt-4">
        <TextLink href={apiHref("catalogue")} icon="file">
          {t("catalogue")}
        </TextLink>
      </p>
    </>
  );
}
