// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { ServiceRating } from "#components/feedback/service-rating.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { confirmationHours } from "#lib/assistance/letter-token.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.sent");
  return { title: t("title"), robots: { index: false } };
}

/** After a visitor has written: the next step is in their mailbox. It says the same whatever became of what was sent. */
export default async function SentPage() {
  const locale = await getLocale();
  const t = await getTranslations("assistance.sent");
  const tTitle = await getTranslations("assistance");
  return (
    <PublicPage
      title={t("title")}
      trail={[{ label: tTitle("title"), href: href(locale, "assistance") }]}
      alternates={alternates("assistanceSent")}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          <p>{t("what", { hours: confirmationHours })}</p>
        </PageHeader>
        <section className="measure space-y-3 pb-12">
          <h2 className="text-2xl">{t("nothing")}</h2>
          <p>{t("nothingText")}</p>
          <p className="pt-4">
            <ButtonLink href={href(locale, "assistance")} variant="secondary">
              {t("back")}
            </ButtonLink>
          </p>
        </section>
        <ServiceRating locale={locale} service="assistance" from={href(locale, "assistanceSent")} />
      </div>
    </PublicPage>
  );
}
