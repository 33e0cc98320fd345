// SPDX-License-Identifier: AGPL-3.0-or-later
import { apiHref } from "#components/open-data/api-href.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import { type PactFilter, pactFilterQuery } from "#lib/pacts/register-schemas.ts";

const formats = ["csv", "json", "geojson"] as const;

/** The register, or what the filters leave of it, as data. */
export function PactDownloads({ filter = {} }: { filter?: PactFilter }) {
  const t = useTranslations("pact-register.download");
  return (
    <section className="mt-12 border-t border-line pt-6" data-print="no">
      <h2 className="text-xl">{t("title")}</h2>
      <ul className="flex flex-wrap gap-x-8 text-base">
        {formats.map((format) => (
          <li key={format}>
            <TextLink href={apiHref(`pacts.${format}`, pactFilterQuery(filter))} icon="download">
              {t(format)}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
