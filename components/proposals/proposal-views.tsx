// SPDX-License-Identifier: AGPL-3.0-or-later
import { ViewTabs } from "#components/finding/view-tabs.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
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
  const tabs = (Object.keys(views) as ProposalView[]).map((id) => ({
    ...{ id, label: t(id), href: views[id], icon: icons[id] },
  }));
  return <ViewTabs label={t("label")} current={current} tabs={tabs} />;
}
