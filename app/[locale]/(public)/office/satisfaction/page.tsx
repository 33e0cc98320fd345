// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { Satisfaction } from "#components/feedback/satisfaction.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { publishedSatisfaction } from "#lib/feedback/published.ts";
import { publishedFrom } from "#lib/feedback/vocabulary.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("feedback.public");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("satisfaction") });
}

const kept = ["mark", "day", "words"] as const;

/** What those who used pages and services said of them, in figures. */
export default async function SatisfactionPage() {
  const locale = await getLocale();
  const t = await getTranslations("feedback.public");
  const shell = await getTranslations("shell.pages");
  const results = await publishedSatisfaction();
  return (
    <PublicPage
      section="office"
      title={t("title")}
      trail={[{ label: shell("office"), href: href(locale, "office") }]}
      alternates={alternates("satisfaction")}
    >
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead")} />
        <p className="measure text-soft">{t("from", { least: publishedFrom })}</p>
        <Satisfaction locale={locale} {...results} />
        <Section title={t("kept")}>
          <ul className="measure list-disc space-y-2 pl-6">
            {kept.map((item) => (
              <li key={item}>{t(`keptItems.${item}`)}</li>
            ))}
          </ul>
        </Section>
      </div>
    </PublicPage>
  );
}
