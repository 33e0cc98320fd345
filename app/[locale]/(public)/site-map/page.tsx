// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { furtherMemberPages, memberSections } from "#app/_frame/member-sections.ts";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { siteMapPages } from "#app/_frame/site-map-pages.ts";
import { PageHeader } from "#components/layout/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.siteMap");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("siteMap") });
}

export default async function SiteMapPage() {
  const locale = await getLocale();
  const t = await getTranslations("office.siteMap");
  const shell = await getTranslations("shell");
  const pact = await getTranslations("pact-application.own");
  const commons = await getTranslations("commons");
  const notifications = await getTranslations("notifications.preferences");
  const further: Record<(typeof furtherMemberPages)[number], string> = {
    newProposal: t("newProposal"),
    newPact: pact("new"),
    suggestCommons: commons("suggest.title"),
    ownCommons: commons("own.title"),
    bookVisit: shell("pages.bookVisit"),
    mailPreferences: notifications("title"),
  };
  const lists = [
    {
      title: t("read"),
      links: siteMapPages.read.map((name) => ({ href: href(locale, name), label: shell(`pages.${name}`) })),
    },
    {
      title: t("area"),
      links: [
        ...memberSections.map((name) => ({ href: href(locale, name), label: shell(`area.${name}`) })),
        ...furtherMemberPages.map((name) => ({ href: href(locale, name), label: further[name] })),
      ],
    },
    {
      title: t("about"),
      links: siteMapPages.about.map((name) => ({ href: href(locale, name), label: shell(`pages.${name}`) })),
    },
  ];
  return (
    <PublicPage title={t("title")} alternates={alternates("siteMap")}>
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead")} />
        <div className="grid gap-10 sm:grid-cols-2 lg:grid-cols-3">
          {lists.map((list) => (
            <section key={list.title}>
              <h2 className="pb-3 text-2xl">{list.title}</h2>
              <ul>
                {list.links.map((link) => (
                  <li key={link.href}>
                    <TextLink href={link.href} className="touch">
                      {link.label}
                    </TextLink>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </PublicPage>
  );
}
