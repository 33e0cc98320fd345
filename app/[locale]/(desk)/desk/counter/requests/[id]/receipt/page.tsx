// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { CounterPage } from "#app/_frame/counter-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay, formatInstant } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { findRequest } from "#lib/assistance/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.counter");
  return { title: t("receipt") };
}

/** What one takes home from the counter after asking for something: number, office, day and article. */
export default async function RequestReceiptPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const locale = await getLocale();
  const t = await getTranslations("assistance");
  const tCase = await getTranslations("cases.page");
  return (
    <CounterPage title={t("counter.receipt")} alternates={alternates("deskRequestReceipt", { id })}>
      {async () => {
        const [found, { name, profile }] = await Promise.all([findRequest(id), getMunicipality()]);
        if (!found) return leadToMissing();
        const { file, request } = found;
        return (
          <>
            <PageHeader title={t("counter.receipt")} lead={t("counter.receiptLead")} />
            <div className="measure space-y-8">
              <p className="hidden print:block">
                <strong className="block text-xl">{name}</strong>
                {profile.officeName[locale]} · {profile.address} · {profile.phone}
              </p>
              <Callout tone="success">
                <p className="text-soft">{t(`kinds.${request.kind}`)}</p>
                <p className="text-4xl font-bold tabular-nums">{file.number}</p>
              </Callout>
              <DescriptionList
                items={[
                  { term: t("counter.forWhom"), description: request.name ?? found.asker ?? t("desk.erased") },
                  { term: t("form.subject"), description: <span lang="it">{request.subject}</span> },
                  { term: t("counter.receivedOn"), description: formatInstant(locale, request.createdAt) },
                  { term: tCase("unit"), description: file.unit[locale] },
                  { term: tCase("dueOn"), description: file.dueOn ? formatDay(locale, file.dueOn) : "" },
                  { term: tCase("term"), description: file.termReference[locale] },
                ]}
              />
              <p>{t("counter.copy")}</p>
              <p data-print="no">
                <ButtonLink href={href(locale, "deskCase", { id: file.id })} variant="secondary">
                  {t("counter.openCase")}
                </ButtonLink>
              </p>
            </div>
          </>
        );
      }}
    </CounterPage>
  );
}
