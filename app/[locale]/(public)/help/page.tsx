// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { TextSections } from "#components/layout/text-sections.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { sectionsOf } from "#lib/office/page-texts.ts";
import { publishedMunicipality } from "#lib/office/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.faq");
  const office = await publishedMunicipality();
  return pageMetadata({
    title: t("title"),
    description: t("lead", { email: office?.email ?? "" }),
    alternates: alternates("help"),
  });
}

export default async function HelpPage() {
  const locale = await getLocale();
  const t = await getTranslations("pages.faq");
  const own = await getTranslations("office.help");
  const office = await publishedMunicipality();
  const email = office?.email ?? "";
  return (
    <PublicPage title={t("title")} alternates={alternates("help")}>
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead", { email })} />
        <TextSections
          sections={[
            ...sectionsOf.help.map((id) => ({
              id,
              title: t(`questions.${id}.title`),
              text: <p>{t(`questions.${id}.text`)}</p>,
            })),
            {
              id: "assistance",
              title: own("assistance"),
              text: (
                <>
                  <p>{own("assistanceText")}</p>
                  <p>
                    <TextLink icon="help-circle" href={href(locale, "askAssistance")}>
                      {own("assistanceLink")}
                    </TextLink>
                  </p>
                  {office ? (
                    <ul>
                      <li>
                        <TextLink icon="telephone" href={`tel:${office.phone.replaceAll(" ", "")}`}>
                          {own("call", { phone: office.phone })}
                        </TextLink>
                      </li>
                      <li>
                        <TextLink icon="mail" href={`mailto:${email}`}>
                          {own("write", { email })}
                        </TextLink>
                      </li>
                      <li>
                        <TextLink icon="map-marker" href={`${href(locale, "office")}#contacts`}>
                          {own("come")}
                        </TextLink>
                      </li>
                    </ul>
                  ) : null}
                </>
              ),
            },
            {
              id: "problem",
              title: own("report"),
              text: (
                <>
                  <p>{own("reportText")}</p>
                  <p>
                    <TextLink icon="flag" href={href(locale, "reportProblem")}>
                      {own("reportLink")}
                    </TextLink>
                  </p>
                </>
              ),
            },
          ]}
        />
      </div>
    </PublicPage>
  );
}
