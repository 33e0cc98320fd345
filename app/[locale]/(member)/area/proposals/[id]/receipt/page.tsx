// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { ServiceRating } from "#components/feedback/service-rating.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay, formatInstant } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Steps } from "#components/ui/steps.tsx";
import { actorOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findSigned } from "#lib/proposals/co-authors.ts";
import { findFiled } from "#lib/proposals/queries.ts";
import { walkOf } from "../../_writing/walk.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.receipt");
  return { title: t("title") };
}

/** The receipt: number, date of intake, due date and article, to keep and to print. */
export default async function ReceiptPage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "proposalReceipt", { id: id.data }) });
  const signed = await findSigned(actorOf(session), id.data);
  const filed = signed && (await findFiled(signed.proposal.id));
  if (!filed) return leadToMissing();

  const t = await getTranslations("proposals");
  const { status, supportsNeeded, supportsUntil } = filed;
  const tTerms = await getTranslations("petitions.terms");
  const waiting =
    status === "collecting" && supportsUntil
      ? tTerms("collecting", { needed: supportsNeeded ?? 0, day: formatDay(locale, supportsUntil) })
      : t("card.suspended");
  const filing = await getTranslations("filing");
  const sent = { id: "sent", label: filing("steps.sent") };
  return (
    <MemberPage
      title={t("receipt.title")}
      name={session.givenName ?? ""}
      alternates={alternates("proposalReceipt", { id: filed.id })}
    >
      <div className="wrap pb-16">
        <Steps current="sent" steps={[...walkOf(locale, filing), sent]} />
        <PageHeader title={t("receipt.title")} lead={t("receipt.lead")} />
        <div className="measure space-y-8">
          <Callout tone="success">
            <p className="text-soft">{t("receipt.number")}</p>
            <p className="text-4xl font-bold tabular-nums">{filed.number}</p>
          </Callout>
          <DescriptionList
            items={[
              { term: t("form.titleField"), description: filed.title },
              {
                term: t("receipt.filedOn"),
                description: filed.submittedAt ? formatInstant(locale, filed.submittedAt) : "",
              },
              {
                term: t("receipt.dueOn"),
                description: filed.dueOn ? <strong>{formatDay(locale, filed.dueOn)}</strong> : waiting,
              },
              { term: t("receipt.unit"), description: filed.unit[locale] },
              { term: t("receipt.reference"), description: filed.termReference[locale] },
            ]}
          />
          {session.emailConfirmedAt && session.email ? <p>{t("receipt.mail", { email: session.email })}</p> : null}
          <div className="flex flex-wrap gap-4 print:hidden">
            <ButtonLink href={href(locale, "proposal", { number: filed.number })}>{t("receipt.seePublic")}</ButtonLink>
            <ButtonLink
              href={`/api/proposals/${filed.id}/receipt?locale=${locale}`}
              variant="secondary"
              icon="download"
            >
              {filing("receipt.download")}
            </ButtonLink>
            <ButtonLink href={href(locale, "proposalAuthors", { id: filed.id })} variant="secondary">
              {filing("coAuthors.managed")}
            </ButtonLink>
            <ButtonLink href={href(locale, "area")} variant="secondary">
              {t("receipt.toArea")}
            </ButtonLink>
          </div>
          <ServiceRating locale={locale} service="filing" from={href(locale, "proposalReceipt", { id: filed.id })} />
        </div>
      </div>
    </MemberPage>
  );
}
