// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { HowRequestsWork } from "#components/assistance/how-it-works.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Icon, type IconName } from "#components/ui/icon.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { publishedRequestTerms } from "#lib/assistance/published.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedMunicipality } from "#lib/office/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("assistance") });
}

const ways = [
  { name: "ask", icon: "help-circle", page: "askAssistance" },
  { name: "report", icon: "flag", page: "reportProblem" },
] as const satisfies readonly { name: string; icon: IconName; page: string }[];

/** Where one asks for help or says what does not work: the two forms, by when the office answers, who reads it. */
export default async function AssistancePage() {
  const locale = await getLocale();
  const t = await getTranslations("assistance");
  const tValue = await getTranslations("rules.value");
  const [terms, office] = await Promise.all([publishedRequestTerms(), publishedMunicipality()]);
  return (
    <PublicPage title={t("title")} alternates={alternates("assistance")}>
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead")} />
        <ul className="grid gap-6 lg:grid-cols-2">
          {ways.map(({ name, icon, page }) => (
            <li key={name} className="flex flex-col gap-4 rounded-broad border border-line bg-white p-6 sm:p-8">
              <Icon name={icon} className="size-10 text-primary" />
              <h2 className="text-3xl">{t(`service.${name}`)}</h2>
              <p className="flex-1 text-soft">{t(`service.${name}Text`)}</p>
              <p>
                <ButtonLink href={href(locale, page)} iconAfter="arrow-right">
                  {t(`service.${name}Button`)}
                </ButtonLink>
              </p>
            </li>
          ))}
        </ul>
        <div className="pt-6">
          <Callout tone="warning">{t("service.emergency")}</Callout>
        </div>
        <Section title={t("service.how")}>
          <HowRequestsWork />
        </Section>
        <Section title={t("service.terms")} lead={t("service.termsLead")}>
          <div className="max-w-3xl">
            <DescriptionList
              items={terms.promised.map(({ name, rule }) => ({
                id: name,
                term: t(`service.term.${name}`),
                description: (
                  <>
                    {tValue(rule.unit, { value: rule.value })}
                    <span className="block text-base text-soft">{rule.legalReference[locale]}</span>
                  </>
                ),
              }))}
            />
          </div>
        </Section>
        <div className="grid gap-x-12 lg:grid-cols-2">
          <Section title={t("service.private")}>
            <p>{t("service.privateText", { months: terms.retention })}</p>
          </Section>
          <Section title={t("service.already")}>
            <p className="pb-3">{t("service.alreadyText")}</p>
            <ul>
              <li>
                <TextLink href={href(locale, "ownRequests")} icon="user">
                  {t("service.ownLink")}
                </TextLink>
              </li>
              <li>
                <TextLink href={href(locale, "followRequest")} icon="mail">
                  {t("service.newLink")}
                </TextLink>
              </li>
            </ul>
          </Section>
        </div>
        {office ? (
          <Section title={t("service.other")}>
            <ul>
              <li>
                <TextLink icon="telephone" href={`tel:${office.phone.replaceAll(" ", "")}`}>
                  {t("service.call", { phone: office.phone })}
                </TextLink>
              </li>
              <li>
                <TextLink icon="mail" href={`mailto:${office.email}`}>
                  {t("service.write", { email: office.email })}
                </TextLink>
              </li>
              <li>
                <TextLink icon="map-marker" href={`${href(locale, "office")}#contacts`}>
                  {t("service.come")}
                </TextLink>
              </li>
            </ul>
          </Section>
        ) : null}
      </div>
    </PublicPage>
  );
}
