// SPDX-License-Identifier: AGPL-3.0-or-later
import { apiHref } from "#components/open-data/api-href.ts";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";

type Props = { municipality: { name: string; email: string } | null };

/** What a catalogue of open data asks about its datasets (DCAT-AP_IT), for people. */
export function DataFacts({ municipality }: Props) {
  const t = useTranslations("open-data");
  return (
    <>
      <DescriptionList
        items={[
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
          { term: t("facts.frequency"), description: t("facts.frequencyValue") },
          { term: t("facts.language"), description: t("facts.languageValue") },
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
