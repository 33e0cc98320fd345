// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { CounterPage } from "#app/_frame/counter-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { formatDay, formatInstant } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Done } from "#components/ui/done.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findPaperPact } from "#lib/pacts/application-counter.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.receipt");
  return { title: t("title") };
}

/** The receipt of an application that was filed at the counter, to print and hand over. */
export default async function PactReceiptAtCounter({ params }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const [t, counter, words] = await Promise.all([
    getTranslations("pact-application"),
    getTranslations("counter"),
    getTranslations("proposals.receipt"),
  ]);
  return (
    <CounterPage title={t("receipt.title")} alternates={alternates("deskPactReceipt", { id: id.data })}>
      {async () => {
        const filed = await findPaperPact(id.data);
        if (!filed) return leadToMissing();
        return (
          <>
            <PageHeader title={t("receipt.title")} />
            <div className="measure space-y-8">
              <Done title={`${words("number")}: ${filed.number}`}>
                <p>
                  <TextLink href={`/api/pacts/${filed.id}/receipt?locale=it`} icon="download">
                    {t("counter.download")}
                  </TextLink>
                </p>
              </Done>
              <DescriptionList
                items={[
                  { term: t("counter.applicant"), description: filed.person ?? "" },
                  { term: t("idea.title"), description: <span lang="it">{filed.title}</span> },
                  { term: words("filedOn"), description: formatInstant(locale, filed.createdAt) },
                  { term: t("receipt.dueOn"), description: filed.dueOn ? formatDay(locale, filed.dueOn) : "–" },
                  { term: words("reference"), description: filed.termReference[locale] },
                  { term: counter("document"), description: counter(`documents.${filed.identityDocument}`) },
                  {
                    term: counter("form"),
                    description: filed.formId ? (
                      <TextLink href={`/api/files/${filed.formId}`}>{t("counter.scan")}</TextLink>
                    ) : (
                      "–"
                    ),
                  },
                ]}
              />
              {filed.personId ? (
                <ButtonLink href={href(locale, "deskCounterPerson", { id: filed.personId })} variant="secondary">
                  {counter("back")}
                </ButtonLink>
              ) : null}
            </div>
          </>
        );
      }}
    </CounterPage>
  );
}
