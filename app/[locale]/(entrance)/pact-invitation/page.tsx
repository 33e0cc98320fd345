// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { tellEndedLink } from "#app/_frame/ended-link.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { DeskCheckbox } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { findSession, signInAddress } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { confirmMemberAction, declineMembershipAction } from "#lib/pacts/application-actions.ts";
import { findMemberInvitation } from "#lib/pacts/application-members.ts";
import { applicationRequirement } from "#lib/pacts/application-rules.ts";
import { pactInvitationQuery } from "#lib/pacts/application-schemas.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.invitation");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

/**
 * Where the link of an invitation to a group leads. Who has not signed in reads the same, whatever the link is worth.
 * Opening it does nothing yet: programs that check mail open links, too.
 */
export default async function PactInvitationPage({ searchParams }: Props) {
  const locale = await getLocale();
  const { token, done } = pactInvitationQuery.parse(await searchParams);
  const t = await getTranslations("pact-application.invitation");
  const { title, lead, content } = await parts();
  return (
    <PublicPage title={title} alternates={alternates("pactInvitation", {}, { token: token || undefined, done })}>
      <div className="wrap pb-16">
        <PageHeader title={title} lead={lead} />
        {content}
      </div>
    </PublicPage>
  );

  async function parts() {
    const area = <ButtonLink href={href(locale, "ownPacts")}>{t("toArea")}</ButtonLink>;
    if (done) return { title: t(`${done}Title`), lead: t(done), content: area };
    const session = await findSession();
    if (!session) {
      const returnTo = href(locale, "pactInvitation", {}, { token });
      const { minimumLevel } = await applicationRequirement();
      const signIn = <ButtonLink href={signInAddress({ returnTo, minimumLevel })}>{t("signIn")}</ButtonLink>;
      return { title: t("title"), lead: t("generic"), content: signIn };
    }
    const invitation = await findMemberInvitation(token);
    if (!invitation) {
      tellEndedLink();
      return { title: t("invalidTitle"), lead: t("invalid"), content: area };
    }
    const { bornOn } = invitation;
    const names = {
      name: invitation.inviter ?? "",
      group: invitation.group ?? "",
      minor: invitation.name ?? "",
    };
    const labels = { consents: t("consent", names) };
    const content = (
      <div className="measure space-y-8">
        <section className="rounded-smooth border border-line p-5 sm:p-6" lang="it">
          <h2 className="pb-3 text-2xl">{invitation.title || t("untitled")}</h2>
          <Prose text={invitation.summary} />
        </section>
        <p>{t(bornOn ? "minorText" : "confirmText", names)}</p>
        <DeskForm
          locale={locale}
          action={confirmMemberAction}
          values={{ token }}
          labels={labels}
          submit={t(bornOn ? "consentSubmit" : "confirm")}
        >
          {bornOn ? (
            <DeskCheckbox
              locale={locale}
              name="consents"
              value="yes"
              label={labels.consents}
              hint={t("consentHint", { date: formatDay(locale, bornOn) })}
            />
          ) : null}
        </DeskForm>
        <VerbForm locale={locale} action={declineMembershipAction} values={{ token }} variant="secondary">
          {t("decline")}
        </VerbForm>
      </div>
    );
    return { title: t("title"), lead: t(bornOn ? "minorLead" : "lead", names), content };
  }
}
