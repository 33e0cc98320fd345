// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { tellEndedLink } from "#app/_frame/ended-link.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { confirmRequestAction } from "#lib/assistance/actions.ts";
import { findLinked } from "#lib/assistance/queries.ts";
import { followQuery } from "#lib/assistance/schemas.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.confirm");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

/** Where the first letter leads. Opening it does nothing yet: programs that check mail open links, too. */
export default async function ConfirmRequestPage({ searchParams }: Props) {
  const locale = await getLocale();
  const { token } = followQuery.parse(await searchParams);
  const linked = await findLinked(token);
  if (linked?.state === "opened") redirect(href(locale, "followRequest", {}, { token }));
  const t = await getTranslations("assistance.confirm");
  const say = await getTranslations("assistance");
  if (!linked) tellEndedLink();
  const title = linked ? t("title") : t("invalidTitle");
  return (
    <PublicPage
      title={title}
      trail={[{ label: say("title"), href: href(locale, "assistance") }]}
      alternates={alternates("confirmRequest", {}, { token: token || undefined })}
    >
      <div className="wrap pb-16">
        <PageHeader
          title={title}
          lead={
            linked ? t("lead", { subject: linked.subject, email: linked.email ?? "" }) : say("refusals.linkExpired")
          }
        >
          {linked ? (
            <VerbForm locale={locale} action={confirmRequestAction} values={{ token }}>
              {t("button")}
            </VerbForm>
          ) : (
            <ButtonLink href={href(locale, "assistance")} variant="secondary">
              {t("again")}
            </ButtonLink>
          )}
        </PageHeader>
      </div>
    </PublicPage>
  );
}
