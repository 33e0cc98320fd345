// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Footer } from "#components/layout/footer.tsx";
import { Header } from "#components/layout/header.tsx";
import type { NavigationItem } from "#components/layout/navigation.tsx";
import { SkipLinks } from "#components/layout/skip-links.tsx";
import { Breadcrumb, type Crumb } from "#components/ui/breadcrumb.tsx";
import { JsonLd } from "#components/ui/json-ld.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { accessibilityStatement } from "#lib/office/accessibility-statement.ts";
import { publishedMunicipality } from "#lib/office/published.ts";

export type FrameProps = {
  /** This page in every language: `alternates("proposal", { number })`. */
  alternates: Record<Locale, string>;
  /** The pages above this one, below the home page. */
  trail?: readonly Crumb[];
  /** This page's name in the breadcrumb; the home page has none, and no breadcrumb. */
  title?: string;
  children: ReactNode;
};

type Props = FrameProps & {
  navigation: { label: string; items: readonly NavigationItem[]; current?: string; end?: ReactNode };
  viewer: ReactNode;
  hasSearch?: boolean;
};

/** What stands around every page: header, breadcrumb, footer. */
export async function Frame({ alternates, trail = [], title, navigation, viewer, hasSearch = true, children }: Props) {
  const locale = await getLocale();
  const municipality = await publishedMunicipality();
  const t = await getTranslations("shell");
  const crumbs = [{ label: t("pages.home"), href: `/${locale}` }, ...trail];
  return (
    <>
      <SkipLinks />
      <Header
        locale={locale}
        municipality={municipality}
        alternates={alternates}
        navigation={navigation}
        viewer={viewer}
        hasSearch={hasSearch}
      />
      <main id="content" tabIndex={-1} className="outline-none">
        {title ? (
          <div className="wrap pt-4">
            <Breadcrumb trail={crumbs} current={title} />
            <JsonLd data={breadcrumbFacts([...crumbs, { label: title, href: alternates[locale] }])} />
          </div>
        ) : null}
        {children}
      </main>
      <Footer locale={locale} office={municipality} accessibilityStatement={accessibilityStatement()} />
    </>
  );
}

const breadcrumbFacts = (crumbs: readonly Crumb[]) => ({
  "@type": "BreadcrumbList",
  itemListElement: crumbs.map((crumb, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: crumb.label,
    item: `${siteAddress()}${crumb.href}`,
  })),
});
