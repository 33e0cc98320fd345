// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Purpose } from "#components/programme/purpose.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedProgramme } from "#lib/programme/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programme");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("programme") });
}

/** What the office promises and what stands of it today, read from the house itself. */
export default async function ProgrammePage() {
  const locale = await getLocale();
  const t = await getTranslations("programme");
  const shell = await getTranslations("shell.pages");
  const { aims, purposes, living } = await publishedProgramme();
  return (
    <PublicPage
      section="office"
      title={t("title")}
      trail={[{ label: shell("office"), href: href(locale, "office") }]}
      alternates={alternates("programme")}
    >
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead")} />
        {aims.length + purposes.length === 0 ? <EmptyState title={t("none")} /> : null}
        {aims.length > 0 ? (
          <section className="rounded-broad bg-wash p-6 sm:p-10">
            <h2 className="pb-6 text-3xl sm:text-4xl">{t("aims")}</h2>
            <ul className="grid gap-x-12 gap-y-8 md:grid-cols-2">
              {aims.map(({ id, title, text }) => (
                <li key={id} className="border-l-4 border-primary pl-5">
                  <h3 className="text-xl">{title[locale]}</h3>
                  {text[locale] ? <p className="pt-1 text-base text-soft">{text[locale]}</p> : null}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {purposes.length > 0 ? (
          <Section title={t("purposes")} lead={t("purposesLead")}>
            <ol className="space-y-14">
              {purposes.map((purpose, index) => (
                <Purpose key={purpose.id} locale={locale} number={index + 1} purpose={purpose} living={living} />
              ))}
            </ol>
          </Section>
        ) : null}
      </div>
    </PublicPage>
  );
}
