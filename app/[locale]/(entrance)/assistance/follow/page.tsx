// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { tellEndedLink } from "#app/_frame/ended-link.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { IntegrateForm } from "#components/assistance/integrate-form.tsx";
import { NewLinkForm } from "#components/assistance/new-link-form.tsx";
import { RequestStatusBadge } from "#components/assistance/request-status.tsx";
import { RequestView } from "#components/assistance/request-view.tsx";
import { ServiceRating } from "#components/feedback/service-rating.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Done } from "#components/ui/done.tsx";
import { findLinked } from "#lib/assistance/queries.ts";
import { isRated } from "#lib/assistance/rated-when.ts";
import { followQuery } from "#lib/assistance/schemas.ts";
import { caseJournal } from "#lib/journal/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedZoneMap } from "#lib/office/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.follow");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

/** What a visitor's link leads to: their request. Without one, the form by which to get a new link. */
export default async function FollowRequestPage({ searchParams }: Props) {
  const locale = await getLocale();
  const query = await searchParams;
  const { token, done } = followQuery.parse(query);
  const linked = await findLinked(token);
  if (linked?.state === "waiting") redirect(href(locale, "confirmRequest", {}, { token }));
  const t = await getTranslations("assistance");
  const trail = [{ label: t("title"), href: href(locale, "assistance") }];
  const alternate = alternates("followRequest", {}, { token: token || undefined, done });
  if (!linked) {
    // A link that was cut off has no token that could be read; without any, one came for the form.
    const isEnded = Boolean(query.token);
    if (isEnded) tellEndedLink();
    return (
      <PublicPage title={t("follow.none")} trail={trail} alternates={alternate}>
        <div className="wrap pb-16">
          <PageHeader title={t("follow.none")} lead={t("follow.noneLead")} />
          <div className="measure space-y-8">
            {done === "mailed" ? <Done title={t("follow.mailed")} /> : null}
            {isEnded ? <Callout tone="warning">{t("follow.expired")}</Callout> : null}
            <NewLinkForm locale={locale} />
          </div>
        </div>
      </PublicPage>
    );
  }
  const { request, file, ...words } = linked.file;
  const [story, zones] = await Promise.all([caseJournal(file.id, []), publishedZoneMap()]);
  return (
    <PublicPage title={t("follow.title")} trail={trail} alternates={alternate}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              <span className="tabular-nums">{t("view.number", { number: file.number })}</span>
              <RequestStatusBadge {...request} />
            </>
          }
          title={<span lang="it">{request.subject}</span>}
        />
        <div className="measure space-y-4 pb-8">
          {done ? <Done title={t(`follow.${done}`)} /> : null}
          <Callout>{t("follow.keep")}</Callout>
        </div>
        <RequestView
          locale={locale}
          {...words}
          zones={zones}
          request={request}
          file={file}
          story={story}
          canSeePhotos={false}
          integrating={<IntegrateForm locale={locale} by={{ token }} />}
        >
          {isRated(request, false) ? (
            <ServiceRating locale={locale} service="assistance" from={href(locale, "followRequest", {}, { token })} />
          ) : null}
        </RequestView>
      </div>
    </PublicPage>
  );
}
