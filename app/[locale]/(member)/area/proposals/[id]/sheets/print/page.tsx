// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PrintedSheets } from "#components/petitions/printed-sheets.tsx";
import { actorOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findSigned } from "#lib/proposals/co-authors.ts";
import { printQuery } from "#lib/proposals/petition-schemas.ts";
import { findPrinted } from "#lib/proposals/sheets.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("petitions.sheets");
  return { title: t("printTitle") };
}

export default async function PrintSheetsPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const { codes } = printQuery.parse(await searchParams);
  const locale = await getLocale();
  const returnTo = href(locale, "printSheets", { id: id.data }, { codes: codes.join(",") || undefined });
  const session = await requireSession({ returnTo });
  const own = (await findSigned(actorOf(session), id.data))?.proposal;
  const printed = own && (await findPrinted(own.id, codes));
  if (!printed) return leadToMissing();
  const t = await getTranslations("petitions.sheets");
  return (
    <MemberPage
      title={t("printTitle")}
      name={session.givenName ?? ""}
      alternates={alternates("printSheets", { id: id.data })}
    >
      <div className="wrap pb-16">
        <PrintedSheets
          locale={locale}
          {...printed}
          back={href(locale, "petitionSheets", { id: id.data })}
          pdf={`/api/proposals/${id.data}/sheets?codes=${codes.join(",")}&locale=${locale}`}
        />
      </div>
    </MemberPage>
  );
}
