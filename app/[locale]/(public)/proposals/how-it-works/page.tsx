// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { type TextSection, TextSections } from "#components/layout/text-sections.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedMunicipality, publishedOffice } from "#lib/office/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.service");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("proposalService") });
}

const steps = ["enter", "write", "check"] as const;

/** The card of the service, under the headings and in the order that Designers Italia asks for. */
export default async function ProposalServicePage() {
  const locale = await getLocale();
  const t = await getTranslations("office.service");
  const tStart = await getTranslations("petitions.start");
  const shell = await getTranslations("shell.pages");
  const [office, { rules }] = await Promise.all([publishedMunicipality(), publishedOffice()]);
  const apply = (
    <ButtonLink href={href(locale, "newProposal")} icon="pencil">
      {t("access.button")}
    </ButtonLink>
  );
  const sections: TextSection[] = [
    {
      id: "who",
      title: t("who.title"),
      text: <p>{t("who.text", { age: rules["proposals.minimum-age"].value })}</p>,
    },
    {
      id: "how",
      title: t("how.title"),
      text: (
        <>
          <p>{t("how.text")}</p>
          <ol className="list-decimal space-y-2 pl-6">
            {steps.map((step) => (
              <li key={step}>{t(`how.items.${step}`)}</li>
            ))}
          </ol>
          <p>{t("how.counter")}</p>
        </>
      ),
    },
    {
      id: "need",
      title: t("need.title"),
      items: [
        t("need.items.identity"),
        t("need.items.email"),
        t("need.items.attachment", { megabytes: rules["files.maximum-size"].value }),
      ],
    },
    {
      id: "get",
      title: t("get.title"),
      items: [t("get.items.receipt"), t("get.items.page"), t("get.items.answer")],
    },
    {
      id: "times",
      title: t("times.title"),
      text: (
        <>
          <p>
            {t("times.text", {
              days: rules["proposals.answer-term"].value,
              integration: rules["proposals.integration-term"].value,
            })}
          </p>
          <TextLink href={href(locale, "terms")} icon="calendar">
            {t("times.more")}
          </TextLink>
        </>
      ),
    },
    {
      id: "access",
      title: t("access.title"),
      text: (
        <div className="flex flex-wrap gap-4 pt-1">
          {apply}
          <ButtonLink href={`${href(locale, "office")}#contacts`} variant="secondary">
            {t("access.counter")}
          </ButtonLink>
          <TextLink href={href(locale, "startProposal")}>{tStart("link")}</TextLink>
        </div>
      ),
    },
    {
      id: "conditions",
      title: t("conditions.title"),
      text: (
        <>
          <p>{t("conditions.text")}</p>
          <p className="flex flex-wrap gap-x-6">
            <TextLink href={href(locale, "legal")} icon="files">
              {t("conditions.legal")}
            </TextLink>
            <TextLink href={href(locale, "privacy")} icon="locked">
              {t("conditions.privacy")}
            </TextLink>
          </p>
        </>
      ),
    },
    {
      id: "contacts",
      title: t("contacts.title"),
      text: (
        <>
          <p>{t("contacts.text")}</p>
          <p className="flex flex-wrap gap-x-6">
            {office ? (
              <>
                <TextLink href={`tel:${office.phone.replaceAll(" ", "")}`} icon="telephone">
                  {office.phone}
                </TextLink>
                <TextLink href={`mailto:${office.email}`} icon="mail">
                  {office.email}
                </TextLink>
              </>
            ) : null}
            <TextLink href={href(locale, "help")} icon="help-circle">
              {t("contacts.faq")}
            </TextLink>
          </p>
        </>
      ),
    },
  ];
  return (
    <PublicPage
      section="proposalService"
      title={shell("proposalService")}
      trail={[{ label: shell("proposals"), href: href(locale, "proposals") }]}
      alternates={alternates("proposalService")}
    >
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead")}>
          {apply}
        </PageHeader>
        <TextSections sections={sections} />
      </div>
    </PublicPage>
  );
}
