// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ArchMark } from "#components/ui/arch-mark.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { HeaderSearch } from "./header-search.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Navigation, type NavigationItem } from "./navigation.tsx";

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

export function Header({ locale, municipality, alternates, navigation, viewer, hasSearch }: Props) {
  const t = useTranslations("shell");
  return (
    <header data-shell>
      <div className="on-dark bg-primary-deep">
        <div className="wrap flex min-h-11 items-center justify-between gap-4 text-base">
          <MunicipalityName municipality={municipality} />
          <LanguageSwitch locale={locale} alternates={alternates} />
        </div>
      </div>
      <div className="border-b border-line bg-white">
        <div className="wrap flex flex-wrap items-center gap-x-1.5 gap-y-1 py-2 sm:gap-x-4 sm:py-3 lg:pb-0">
          <a
            href={href(locale, "home")}
            className="mr-auto flex min-h-12 items-center gap-2 rounded-smooth sm:gap-3 text-primary"
          >
            <ArchMark className="h-8 sm:h-11" />
            <span className="flex flex-col">
              <span className="text-2xl leading-none font-bold sm:text-3xl">{t("brand")}</span>
              <span className="hidden text-base leading-tight text-soft sm:block">{t("tagline")}</span>
            </span>
          </a>
          {hasSearch ? <HeaderSearch locale={locale} /> : null}
          <div data-print="no">{viewer}</div>
          <Navigation {...navigation} here={alternates[locale]} openLabel={t("menu")} closeLabel={t("closeMenu")} />
        </div>
      </div>
    </header>
  );
}

function MunicipalityName({ municipality }: Pick<Props, "municipality">) {
  if (!municipality?.website) return <span className="font-semibold">{municipality?.name}</span>;
  return (
    <a href={municipality.website} className="touch font-semibold text-white underline-offset-4 hover:underline">
      {municipality.name}
    </a>
  );
}
