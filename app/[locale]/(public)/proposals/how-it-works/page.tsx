// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { serviceFacts } from "#components/office/service-facts.ts";
import { ServiceSheet } from "#components/office/service-sheet.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { JsonLd } from "#components/ui/json-ld.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
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
  const texts = {
    who: <p>{t("who.text", { age: rules["proposals.minimum-age"].value })}</p>,
    how: (
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
    need: (
      <Items
        items={[
          t("need.items.identity"),
          t("need.items.email"),
          t("need.items.attachment", { megabytes: rules["files.maximum-size"].value }),
        ]}
      />
    ),
    get: <Items items={[t("get.items.receipt"), t("get.items.page"), t("get.items.answer")]} />,
    times: (
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
    access: (
      <div className="flex flex-wrap gap-4 pt-1 print:hidden">
        {apply}
        <ButtonLink href={`${href(locale, "office")}#appointments`} variant="secondary">
          {t("access.counter")}
        </ButtonLink>
        <TextLink href={href(locale, "startProposal")}>{tStart("link")}</TextLink>
      </div>
    ),
    conditions: <p>{t("conditions.text")}</p>,
    contacts: <p>{t("contacts.text")}</p>,
  };
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
        <ServiceSheet locale={locale} office={office} onlyButtons={["access"]} texts={texts} />
        <JsonLd
          data={serviceFacts({
            locale,
            title: t("title"),
            summary: t("lead"),
            who: t("who.text", { age: rules["proposals.minimum-age"].value }),
            url: `${siteAddress()}${href(locale, "proposalService")}`,
            apply: `${siteAddress()}${href(locale, "newProposal")}`,
            office,
          })}
        />
      </div>
    </PublicPage>
  );
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul className="list-disc space-y-2 pl-6">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
