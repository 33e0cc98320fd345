// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { useTranslations } from "#lib/kernel/intl.ts";
import { type Locale, locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { HeaderBar } from "./header-bar.tsx";
import type { NavigationItem } from "./navigation.tsx";

type Props = {
  locale: Locale;
  /** Null until the municipality has been set up. */
  municipality: { name: string; website: string } | null;
  alternates: Record<Locale, string>;
  navigation: { label: string; items: readonly NavigationItem[]; current?: string; end?: ReactNode };
  /** Who is looking: an island on public pages, a name on the others. */
  viewer: ReactNode;
  /** The box that searches the website; the desk has its own. */
  hasSearch: boolean;
};

/** The header in the words of a language. */
export function Header({ locale, municipality, alternates, navigation, viewer, hasSearch }: Props) {
  const t = useTranslations("shell");
  const search = useTranslations("site-search");
  return (
    <HeaderBar
      municipality={municipality && { name: municipality.name, website: municipality.website }}
      language={{
        label: t("languageSwitch"),
        name: t("otherLanguage"),
        others: locales.filter((other) => other !== locale).map((other) => ({ lang: other, href: alternates[other] })),
      }}
      home={href(locale, "home")}
      brand={t("brand")}
      tagline={t("tagline")}
      search={
        hasSearch
          ? {
              action: href(locale, "search"),
              open: search("open"),
              label: search("inHeader"),
              query: search("query"),
              submit: search("submit"),
              close: search("close"),
            }
          : null
      }
      viewer={viewer}
      navigation={{ ...navigation, here: alternates[locale], openLabel: t("menu"), closeLabel: t("closeMenu") }}
    />
  );
}
