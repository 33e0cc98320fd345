// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { tellEndedLink } from "#app/_frame/ended-link.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { findSession, signInAddress } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { findInvitation } from "#lib/proposals/co-authors.ts";
import { acceptInvitationAction, declineInvitationAction } from "#lib/proposals/filing-actions.ts";
import { invitationQuery } from "#lib/proposals/filing-schemas.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("filing.invitation");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

/**
 * Where the link of an invitation leads. Who has not signed in reads the same, whatever the link is worth: nothing is
 * told to strangers. Opening it does nothing yet: programs that check mail open links, too.
 */
export default async function InvitationPage({ searchParams }: Props) {
  const locale = await getLocale();
  const { token, done } = invitationQuery.parse(await searchParams);
  const t = await getTranslations("filing.invitation");
  const session = await findSession();
  const area = <ButtonLink href={href(locale, "area")}>{t("toArea")}</ButtonLink>;

  const parts = async () => {
    if (done) return { title: t("declinedTitle"), lead: t("declined"), content: area };
    if (!session) {
      const returnTo = href(locale, "invitation", {}, { token });
      const signIn = <ButtonLink href={signInAddress({ returnTo, minimumLevel: 2 })}>{t("signIn")}</ButtonLink>;
      return { title: t("title"), lead: t("generic"), content: signIn };
    }
    const invitation = await findInvitation(token);
    if (!invitation) {
      tellEndedLink();
      return { title: t("invalidTitle"), lead: t("invalid"), content: area };
    }
    const content = (
      <div className="measure space-y-8">
        <section className="rounded-smooth border border-line p-5 sm:p-6" lang="it">
          <h2 className="pb-3 text-2xl">{invitation.title}</h2>
          <Prose text={invitation.body} />
        </section>
        <p>{t("acceptText")}</p>
        <div className="flex flex-wrap gap-4">
          <VerbForm locale={locale} action={acceptInvitationAction} values={{ token }}>
            {t("accept")}
          </VerbForm>
          <VerbForm locale={locale} action={declineInvitationAction} values={{ token }} variant="secondary">
            {t("decline")}
          </VerbForm>
        </div>
      </div>
    );
    return { title: t("title"), lead: t("lead", { name: invitation.inviter ?? "" }), content };
  };
  const { title, lead, content } = await parts();
  return (
    <PublicPage title={title} alternates={alternates("invitation", {}, { token: token || undefined, done })}>
      <div className="wrap pb-16">
        <PageHeader title={title} lead={lead} />
        {content}
      </div>
    </PublicPage>
  );
}
