// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { serviceFacts } from "#components/office/service-facts.ts";
import { ServiceSheet } from "#components/office/service-sheet.tsx";
import { ServiceText } from "#components/office/service-text.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { JsonLd } from "#components/ui/json-ld.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { publishedMunicipality, publishedService, publishedServices } from "#lib/office/published.ts";
import { serviceSlugInput } from "#lib/office/schemas.ts";

/** All that are published are made with the build; an empty house makes none. */
export async function generateStaticParams() {
  const services = await publishedServices();
  return services.length > 0 ? services.map(({ slug }) => ({ slug })) : [{ slug: "none" }];
}

type Props = { params: Promise<{ slug: string }> };

async function found(params: Props["params"]) {
  const read = serviceSlugInput.safeParse(await params);
  return read.success ? publishedService(read.data.slug) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const service = await found(params);
  if (!service) return missingMetadata();
  const locale = await getLocale();
  return pageMetadata({
    title: service.title[locale],
    description: service.summary[locale],
    alternates: alternates("service", { slug: service.slug }),
  });
}

/** The card of a service: the eight headings, with what the rules in force say of its times. */
export default async function ServicePage({ params }: Props) {
  const service = await found(params);
  if (!service) return <MissingPage />;
  const locale = await getLocale();
  const t = await getTranslations("services.page");
  const tRules = await getTranslations("rules");
  const office = await publishedMunicipality();
  const { slug, texts, way, rules } = service;
  const begin = { proposal: "newProposal", pact: "newPact", visit: "bookVisit", contact: "askAssistance" } as const;
  const apply = href(locale, begin[way]);
  const text = (heading: keyof typeof texts) => <ServiceText text={texts[heading][locale]} />;
  return (
    <PublicPage
      section="office"
      title={service.title[locale]}
      trail={[{ label: t("title"), href: href(locale, "services") }]}
      alternates={alternates("service", { slug })}
    >
      <div className="wrap">
        <PageHeader title={service.title[locale]} lead={service.summary[locale]} />
        <ServiceSheet
          locale={locale}
          office={office}
          onlyButtons={texts.access[locale].trim() === "" ? ["access"] : []}
          texts={{
            who: text("who"),
            how: text("how"),
            need: text("need"),
            get: text("get"),
            times: (
              <>
                {text("times")}
                {rules.length > 0 ? (
                  <ul className="list-disc space-y-2 pl-6">
                    {rules.map(({ key, value, unit, legalReference }) => (
                      <li key={key}>
                        {tRules(`catalogue.${key}.name`)}: <strong>{tRules(`value.${unit}`, { value })}</strong>{" "}
                        <span className="text-soft">({legalReference[locale]})</span>
                      </li>
                    ))}
                  </ul>
                ) : null}
              </>
            ),
            access: (
              <>
                {text("access")}
                <p className="flex flex-wrap gap-4 pt-1 print:hidden">
                  <ButtonLink href={apply} icon={way === "visit" ? "calendar" : "pencil"}>
                    {t(`begin.${way}`)}
                  </ButtonLink>
                  {way === "visit" ? null : (
                    <ButtonLink href={`${href(locale, "office")}#appointments`} variant="secondary">
                      {t("begin.visit")}
                    </ButtonLink>
                  )}
                </p>
              </>
            ),
            conditions: text("conditions"),
            contacts: texts.contacts[locale] ? text("contacts") : <p>{t("contacts")}</p>,
          }}
        />
        <JsonLd
          data={serviceFacts({
            locale,
            title: service.title[locale],
            summary: service.summary[locale],
            who: texts.who[locale],
            url: `${siteAddress()}${href(locale, "service", { slug })}`,
            apply: `${siteAddress()}${apply}`,
            office,
          })}
        />
      </div>
    </PublicPage>
  );
}
