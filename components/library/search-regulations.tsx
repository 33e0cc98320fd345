// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { regulationSearches } from "./regulation-searches.ts";

/** Regulations are no documents with files: the search of the house finds their articles, so one is led there with the same words. */
export function SearchRegulations({ locale, q }: { locale: Locale; q: string }) {
  const t = useTranslations("library.search");
  return (
    <div className="pt-6">
      <p>{t("regulations")}</p>
      <ul className="flex flex-wrap gap-x-8">
        {regulationSearches(locale, q).map(({ to, href }) => (
          <li key={to}>
            <TextLink href={href} className="touch wrap-anywhere">
              {t(to, { q })}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
