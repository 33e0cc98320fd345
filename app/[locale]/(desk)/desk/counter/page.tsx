// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { CounterPage } from "#app/_frame/counter-page.tsx";
import { CollectingTable } from "#components/counter/collecting-table.tsx";
import { FindAtCounter } from "#components/counter/find-at-counter.tsx";
import { ReceiveSheetForm } from "#components/counter/receive-sheet-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { findAtCounter } from "#lib/proposals/counter.ts";
import { counterQuery } from "#lib/proposals/counter-schemas.ts";
import { listCollecting } from "#lib/proposals/sheets.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counter");
  return { title: t("title") };
}

/** The counter: who is there, or which sheet is in hand. */
export default async function CounterHome({ searchParams }: { searchParams: Promise<unknown> }) {
  const { q } = counterQuery.parse(await searchParams);
  const locale = await getLocale();
  const t = await getTranslations("counter");
  const tRequests = await getTranslations("assistance.counter");
  return (
    <CounterPage title={t("title")} alternates={alternates("deskCounter")}>
      {async () => {
        const [found, petitions] = await Promise.all([q ? findAtCounter(q) : null, listCollecting()]);
        return (
          <>
            <PageHeader title={t("title")} lead={t("lead")} />
            <div className="grid gap-10 lg:grid-cols-2">
              <section className="space-y-6">
                <h2 className="text-3xl">{t("find")}</h2>
                <FindAtCounter locale={locale} query={q} found={found?.people ?? null} />
              </section>
              <section className="space-y-6">
                <h2 className="text-3xl">{t("sheet")}</h2>
                <p>{t("sheetText")}</p>
                <ReceiveSheetForm locale={locale} />
              </section>
            </div>
            <Section title={tRequests("link")} lead={tRequests("linkText")}>
              <ButtonLink href={href(locale, "deskCounterRequest")} variant="secondary" icon="pencil">
                {tRequests("title")}
              </ButtonLink>
            </Section>
            <Section title={t("petitions")}>
              {petitions.length === 0 ? (
                <p>{t("noPetitions")}</p>
              ) : (
                <CollectingTable locale={locale} petitions={petitions} />
              )}
            </Section>
          </>
        );
      }}
    </CounterPage>
  );
}
