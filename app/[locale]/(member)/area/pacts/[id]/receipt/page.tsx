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
import { actorOf, nameOf, requireSession } from "#lib/accounts/session.ts";
import { findCaseFile } from "#lib/cases/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findOwnPact } from "#lib/pacts/own.ts";
import { walkOf } from "../../_application/walk.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.receipt");
  return { title: t("title") };
}

/** The receipt: number, day of intake, due date and article, to keep and to print. */
export default async function ReceiptPage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "pactReceipt", { id: id.data }) });
  const own = await findOwnPact(actorOf(session), id.data);
  const file = own?.pact.caseId ? await findCaseFile(own.pact.caseId) : null;
  if (!own || !file) return leadToMissing();
  const { pact } = own;
  const [t, filed, say] = await Promise.all([
    getTranslations("pact-application"),
    getTranslations("proposals"),
    getTranslations("filing"),
  ]);
  return (
    <MemberPage
      title={t("receipt.title")}
      trail={[{ label: t("own.title"), href: href(locale, "ownPacts") }]}
      name={nameOf(session)}
      alternates={alternates("pactReceipt", { id: pact.id })}
    >
      <div className="wrap pb-16">
        <Steps current="sent" steps={[...walkOf(locale, t), { id: "sent", label: say("steps.sent") }]} />
        <PageHeader title={t("receipt.title")} lead={t("receipt.lead")} />
        <div className="measure space-y-8">
          <Callout tone="success">
            <p className="text-soft">{filed("receipt.number")}</p>
            <p className="text-4xl font-bold tabular-nums">{file.number}</p>
          </Callout>
          <DescriptionList
            items={[
              { term: t("idea.title"), description: <span lang="it">{pact.title}</span> },
              {
                term: filed("receipt.filedOn"),
                description: pact.submittedAt ? formatInstant(locale, pact.submittedAt) : "",
              },
              {
                term: t("receipt.dueOn"),
                description: file.dueOn ? <strong>{formatDay(locale, file.dueOn)}</strong> : "–",
              },
              { term: filed("receipt.unit"), description: file.unit[locale] },
              { term: filed("receipt.reference"), description: file.termReference[locale] },
            ]}
          />
          {session.emailConfirmedAt && session.email ? <p>{filed("receipt.mail", { email: session.email })}</p> : null}
          <div className="flex flex-wrap gap-4 print:hidden">
            <ButtonLink href={href(locale, "ownPact", { id: pact.id })}>{t("receipt.follow")}</ButtonLink>
            <ButtonLink href={`/api/pacts/${pact.id}/receipt?locale=${locale}`} variant="secondary" icon="download">
              {say("receipt.download")}
            </ButtonLink>
          </div>
          <ServiceRating locale={locale} service="pact" from={href(locale, "pactReceipt", { id: pact.id })} />
        </div>
      </div>
    </MemberPage>
  );
}
