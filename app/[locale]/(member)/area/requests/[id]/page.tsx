// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { IntegrateForm } from "#components/assistance/integrate-form.tsx";
import { RequestStatusBadge } from "#components/assistance/request-status.tsx";
import { RequestView } from "#components/assistance/request-view.tsx";
import { ServiceRating } from "#components/feedback/service-rating.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Done } from "#components/ui/done.tsx";
import { requireSession } from "#lib/accounts/session.ts";
import { findOwnRequest } from "#lib/assistance/queries.ts";
import { isRated } from "#lib/assistance/rated-when.ts";
import { ownRequestQuery } from "#lib/assistance/schemas.ts";
import { caseJournal } from "#lib/journal/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedZoneMap } from "#lib/office/published.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.follow");
  return { title: t("title") };
}

/** One's own request: its receipt when it was sent, and from then on where it stands. */
export default async function OwnRequestPage({ params, searchParams }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "ownRequest", { id }) });
  const found = await findOwnRequest(session.personId, id);
  if (!found) return leadToMissing();
  const { done } = ownRequestQuery.parse(await searchParams);
  const { request, file, ...words } = found;
  const t = await getTranslations("assistance");
  const [story, zones] = await Promise.all([caseJournal(file.id, []), publishedZoneMap()]);
  return (
    <MemberPage
      section="ownRequests"
      title={t("view.number", { number: file.number })}
      trail={[{ label: t("area.title"), href: href(locale, "ownRequests") }]}
      name={session.givenName ?? ""}
      alternates={alternates("ownRequest", { id })}
    >
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              <span className="tabular-nums">{t("view.number", { number: file.number })}</span>
              <span>{t(`kinds.${request.kind}`)}</span>
              <RequestStatusBadge {...request} />
            </>
          }
          title={<span lang="it">{request.subject}</span>}
        />
        {done ? (
          <div className="measure pb-8">
            <Done title={t(`area.${done}`)}>
              {done === "sent" ? <p>{t("area.sentText", { number: file.number })}</p> : null}
            </Done>
          </div>
        ) : null}
        <RequestView
          locale={locale}
          {...words}
          zones={zones}
          request={request}
          file={file}
          story={story}
          canSeePhotos
          integrating={<IntegrateForm locale={locale} by={{ requestId: request.id }} />}
        >
          {isRated(request, done === "sent") ? (
            <ServiceRating locale={locale} service="assistance" from={href(locale, "ownRequest", { id })} />
          ) : null}
        </RequestView>
      </div>
    </MemberPage>
  );
}
