// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { z } from "zod";
import { CounterPage } from "#app/_frame/counter-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { ReceiptOfAct } from "#components/counter/receipt-of-act.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Done } from "#components/ui/done.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { uuid } from "#lib/kernel/text.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import { findReceipt } from "#lib/proposals/counter.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

const query = z.object({ done: z.literal("1").optional().catch(undefined) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counter");
  return { title: t("receiptTitle") };
}

/** The receipt of what was done at the counter, to print and hand over. */
export default async function CounterReceiptPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const { done } = query.parse(await searchParams);
  const locale = await getLocale();
  const t = await getTranslations("counter");
  return (
    <CounterPage title={t("receiptTitle")} alternates={alternates("deskReceipt", { id: id.data })}>
      {async () => {
        const [receipt, municipality] = await Promise.all([findReceipt(id.data), getMunicipality()]);
        if (!receipt) return leadToMissing();
        const { officeName, address, phone } = municipality.profile;
        return (
          <>
            <PageHeader title={t("receiptTitle")} />
            {done ? (
              <div data-print="no" className="pb-6">
                <Done title={t("done")}>
                  <p>{t("print")}</p>
                </Done>
              </div>
            ) : null}
            <ReceiptOfAct
              locale={locale}
              receipt={receipt}
              office={{ municipality: municipality.name, name: officeName[locale], address, phone }}
              address={siteAddress()}
            />
            <p className="pt-8" data-print="no">
              <ButtonLink href={href(locale, "deskCounterPerson", { id: receipt.personId })} variant="secondary">
                {t("back")}
              </ButtonLink>
            </p>
          </>
        );
      }}
    </CounterPage>
  );
}
