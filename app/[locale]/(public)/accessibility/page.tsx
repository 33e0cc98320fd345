// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { TextSections } from "#components/layout/text-sections.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { accessibilityStatement } from "#lib/office/accessibility-statement.ts";
import { sectionsOf } from "#lib/office/page-texts.ts";
import { publishedMunicipality } from "#lib/office/published.ts";

const limits = ["attachments", "maps", "identity"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.accessibility");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("accessibility") });
}

export default async function AccessibilityPage() {
  const t = await getTranslations("pages.accessibility");
  const office = await publishedMunicipality();
  const facts = { email: office?.email ?? "", phone: office?.phone ?? "" };
  const statement = accessibilityStatement();
  return (
    <PublicPage title={t("title")} alternates={alternates("accessibility")}>
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead")} />
        <TextSections
          sections={[
            ...sectionsOf.accessibility.map((id) => ({
              id,
              title: t(`sections.${id}.title`),
              text: <p>{t(`sections.${id}.text`, facts)}</p>,
              items: id === "limits" ? limits.map((limit) => t(`sections.limits.items.${limit}`)) : undefined,
            })),
            {
              id: "statement",
              title: t("sections.statement.title"),
              text: statement ? (
                <>
                  <p>{t("sections.statement.text")}</p>
                  <TextLink href={statement} icon="external-link">
                    {t("sections.statement.link")}
                  </TextLink>
                </>
              ) : (
                <p>{t("sections.statement.missing")}</p>
              ),
            },
          ]}
        />
      </div>
    </PublicPage>
  );
}
