// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { ErasureForm } from "#components/accounts/erasure-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Button } from "#components/ui/button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Done } from "#components/ui/done.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { findOwnData } from "#lib/accounts/queries.ts";
import { myDataQuery } from "#lib/accounts/schemas.ts";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { Residency } from "./residency.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.data");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function MyDataPage({ searchParams }: Props) {
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "myData") });
  const { declared } = myDataQuery.parse(await searchParams);
  const { birthDate, hasFiscalCode, residency } = await findOwnData(session.personId);
  const t = await getTranslations("accounts.data");
  const name = nameOf(session);
  return (
    <MemberPage section="myData" title={t("title")} name={name} alternates={alternates("myData")}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {declared ? <Done title={t("declared")} /> : null}
        </PageHeader>

        <Section title={t("who")} lead={t("whoLead")}>
          <DescriptionList
            items={[
              { id: "name", term: t("name"), description: name },
              {
                id: "birth",
                term: t("birthDate"),
                description: birthDate ? <DateTime locale={locale} value={birthDate} /> : t("unknown"),
              },
              {
                id: "code",
                term: t("fiscalCode"),
                description: hasFiscalCode ? t("fiscalCodeKept") : t("fiscalCodeNone"),
              },
              {
                id: "email",
                term: t("email"),
                description: (
                  <span className="flex flex-wrap items-center gap-x-6">
                    {session.email ?? t("unknown")}
                    <TextLink href={href(locale, "email", {}, { to: href(locale, "myData") })} icon="pencil">
                      {t("change")}
                    </TextLink>
                  </span>
                ),
              },
            ]}
          />
        </Section>

        <Section id="residency" title={t("residency")} lead={t("residencyLead")}>
          <Residency locale={locale} residency={residency} />
        </Section>

        <Section title={t("download")} lead={t("downloadLead")}>
          <form method="post" action="/api/my-data">
            <Button variant="secondary" icon="download">
              {t("downloadButton")}
            </Button>
          </form>
        </Section>

        <Erasure />
      </div>
    </MemberPage>
  );
}

async function Erasure() {
  const locale = await getLocale();
  const t = await getTranslations("accounts.erase");
  return (
    <Section id="erase" title={t("title")} lead={t("lead")}>
      <ul className="measure list-disc space-y-2 pb-6 pl-6">
        <li>{t("goes")}</li>
        <li>{t("stays")}</li>
        <li>{t("once")}</li>
        <li className="font-semibold">{t("final")}</li>
      </ul>
      <ErasureForm locale={locale} words={{ field: t("field", { word: t("word") }), button: t("button") }} />
    </Section>
  );
}
