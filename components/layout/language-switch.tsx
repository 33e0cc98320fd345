// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { type Locale, locales } from "#lib/kernel/locale.ts";

type Props = { locale: Locale; alternates: Record<Locale, string> };

/** This page in the other language, said in that language. */
export function LanguageSwitch({ locale, alternates }: Props) {
  const t = useTranslations("shell");
  return (
    <nav aria-label={t("languageSwitch")}>
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <a
            key={other}
            href={alternates[other]}
            hrefLang={other}
            lang={other}
            className="touch px-2 font-semibold text-white underline-offset-4 hover:underline"
          >
            {t("otherLanguage")}
          </a>
        ))}
    </nav>
  );
}
