// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { EmailForm } from "#components/accounts/email-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { confirmationHours } from "#lib/accounts/email-token.ts";
import { findPendingEmail } from "#lib/accounts/queries.ts";
import { emailQuery } from "#lib/accounts/schemas.ts";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { env } from "#lib/kernel/env.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.email");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

/** Asked of whoever signs in and has no address; reached from one's data by whoever wants to change it. */
export default async function EmailPage({ searchParams }: Props) {
  const locale = await getLocale();
  const { to } = emailQuery.parse(await searchParams);
  const query = { to: to ?? undefined };
  const session = await requireSession({ returnTo: href(locale, "email", {}, query) });
  const pending = await findPendingEmail(session.personId);
  const t = await getTranslations("accounts.email");
  const confirmed = session.emailConfirmedAt ? session.email : null;
  return (
    <MemberPage section="myData" title={t("title")} name={nameOf(session)} alternates={alternates("email", {}, query)}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        <div className="space-y-8">
          {confirmed ? (
            <DescriptionList items={[{ term: t("current"), description: confirmed }]} />
          ) : (
            <p className="measure">{t("none")}</p>
          )}
          {pending ? (
            <Callout tone="warning" role="status" title={t("pendingTitle")}>
              <p>{t("pending", { email: pending.email, hours: confirmationHours })}</p>
              <p>{t("pendingHelp")}</p>
              <DemonstrationInbox label={t("demoInbox")} />
            </Callout>
          ) : null}
          <EmailForm
            locale={locale}
            to={to}
            words={{ field: confirmed ? t("fieldNew") : t("field"), hint: t("hint"), send: t("send") }}
          />
          <TextLink href={to ?? href(locale, "area")} icon="arrow-right">
            {confirmed || pending ? t("goOn") : t("later")}
          </TextLink>
        </div>
      </div>
    </MemberPage>
  );
}

/** In the demonstration every mail ends in one inbox; elsewhere there is none to show. */
function DemonstrationInbox({ label }: { label: string }) {
  const inbox = env().MAIL_INBOX_URL;
  return inbox ? (
    <p>
      <TextLink href={inbox} icon="external-link" tone="ink">
        {label}
      </TextLink>
    </p>
  ) : null;
}
