// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { Icon, type IconName } from "#components/ui/icon.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

export type ProposalView = "list" | "map" | "statistics" | "openData";

const icons: Record<ProposalView, IconName> = {
  list: "list",
  map: "map-marker",
  statistics: "presentation",
  openData: "download",
};

type Props = {
  locale: Locale;
  current: ProposalView;
  /** Where list and map lead, when they show a search. */
  hrefs?: Partial<Record<ProposalView, string>>;
};

/** The same proposals as a list, on a map, in figures and as data. */
export function ProposalViews({ locale, current, hrefs = {} }: Props) {
  const t = useTranslations("search.views");
  const views: Record<ProposalView, string> = {
    list: href(locale, "proposals"),
    map: href(locale, "proposalMap"),
    statistics: href(locale, "proposalStatistics"),
    openData: href(locale, "openData"),
    ...hrefs,
  };
  return (
    <nav aria-label={t("label")} data-print="no" className="border-b-2 border-line">
      <ul className="-mb-0.5 flex flex-wrap gap-x-2">
        {Object.entries(views).map(([view, address]) => (
          <li key={view}>
            <a
              href={address}
              aria-current={view === current ? "page" : undefined}
              className="flex min-h-12 items-center gap-2 border-b-4 border-transparent px-3 text-base font-semibold text-primary hover:bg-wash aria-[current]:border-primary aria-[current]:text-ink"
            >
              <Icon name={icons[view as ProposalView]} className="size-5" />
              {t(view as ProposalView)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
