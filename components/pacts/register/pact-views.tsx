// SPDX-License-Identifier: AGPL-3.0-or-later
import { ViewTabs } from "#components/finding/view-tabs.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = {
  locale: Locale;
  current: "list" | "map" | "statistics";
  /** Where list and map lead, when they show a search. */
  hrefs?: { list?: string; map?: string };
};

/** The same register as a list, on a map, in figures and as data. */
export function PactViews({ locale, current, hrefs = {} }: Props) {
  const t = useTranslations("pact-register.views");
  return (
    <ViewTabs
      label={t("label")}
      current={current}
      tabs={[
        { id: "list", label: t("list"), href: hrefs.list ?? href(locale, "pacts"), icon: "list" },
        { id: "map", label: t("map"), href: hrefs.map ?? href(locale, "pactMap"), icon: "map-marker" },
        { id: "statistics", label: t("statistics"), href: href(locale, "pactStatistics"), icon: "presentation" },
        { id: "openData", label: t("openData"), href: `${href(locale, "openData")}#pacts`, icon: "download" },
      ]}
    />
  );
}
