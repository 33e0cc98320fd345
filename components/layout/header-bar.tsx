// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { ReactNode } from "react";
import { ArchMark } from "#components/ui/arch-mark.tsx";
import { HeaderSearch, type HeaderSearchWords } from "./header-search.tsx";
import { LanguageSwitch, type Languages } from "./language-switch.tsx";
import { Navigation, type NavigationProps } from "./navigation.tsx";

type Props = {
  municipality: { name: string; website: string } | null;
  language: Languages;
  home: string;
  brand: string;
  tagline: string;
  search: HeaderSearchWords | null;
  viewer: ReactNode;
  navigation: NavigationProps;
};

/**
 * What stands over every page: whose house this is, the other language, the search, who is looking, the sections. Every
 * page carries it, so it is sent as what it says (docs/decisions/0079-what-repeats-is-sent-as-data.md).
 */
export function HeaderBar({ municipality, language, home, brand, tagline, search, viewer, navigation }: Props) {
  return (
    <header data-shell>
      <div className="on-dark bg-primary-deep">
        <div className="wrap flex min-h-11 items-center justify-between gap-4 text-base">
          <MunicipalityName municipality={municipality} />
          <LanguageSwitch {...language} />
        </div>
      </div>
      <div className="border-b border-line bg-white">
        <div className="wrap flex flex-wrap items-center gap-x-1.5 gap-y-1 py-2 sm:gap-x-4 sm:py-3 lg:pb-0">
          <a href={home} className="mr-auto flex min-h-12 items-center gap-2 rounded-smooth sm:gap-3 text-primary">
            <ArchMark className="h-8 sm:h-11" />
            <span className="flex flex-col">
              <span className="text-2xl leading-none font-bold sm:text-3xl">{brand}</span>
              <span className="hidden text-base leading-tight text-soft sm:block">{tagline}</span>
            </span>
          </a>
          {search ? <HeaderSearch {...search} /> : null}
          <div data-print="no">{viewer}</div>
          <Navigation {...navigation} />
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
