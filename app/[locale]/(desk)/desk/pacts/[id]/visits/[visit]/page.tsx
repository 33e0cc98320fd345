// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { Photos } from "#components/examination/photos.tsx";
import { PictureForm, VisitForm } from "#components/pacts/examination/part-forms.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { examinationPolicy } from "#lib/pacts/examination-policy.ts";
import { PartPage, whyNot } from "../../_part.tsx";

type Props = { params: Promise<{ id: string; visit: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-examination.visitPage");
  return { title: t("title") };
}

/** A site visit: its report, and then its photographs. */
export default async function PactVisitPage({ params }: Props) {
  const address = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPactVisit", address) });
  const t = await getTranslations("pact-examination");
  return (
    <PartPage
      id={address.id}
      actor={actor}
      alternates={alternates("deskPactVisit", address)}
      words={() => ({ title: t("visitPage.title") })}
    >
      {async ({ found, examination }) => {
        const visit = examination.visits.find(({ id }) => id === address.visit);
        if (!visit) return leadToMissing();
        const unavailable = await whyNot(examinationPolicy.reportVisit(actor, found), "reportVisit", found);
        const form = { locale, pactId: found.pact.id, visitId: visit.id, unavailable };
        const place = (
          <p>
            <span className="font-semibold">{formatInstant(locale, visit.startsAt)}</span>
            <span lang="it">{` · ${visit.place}`}</span>
          </p>
        );
        if (!visit.report) {
          return (
            <>
              {place}
              <VisitForm {...form} />
            </>
          );
        }
        return (
          <>
            {place}
            <Prose text={visit.report} lang="it" />
            <section>
              <h2 className="pb-4 text-3xl">{t("visitPage.photos")}</h2>
              <Photos photos={visit.photos} />
              <div className="pt-6">
                <PictureForm {...form} />
              </div>
            </section>
          </>
        );
      }}
    </PartPage>
  );
}
