// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { requestScene } from "#app/_frame/request-scene.ts";
import { RequestForm } from "#components/assistance/request-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { findSession, nameOf, signInAddress } from "#lib/accounts/session.ts";
import type { RequestKind } from "#lib/assistance/vocabulary.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

type Props = { kind: RequestKind; page: string | null };

/** The form of a request: who signed in writes at once, everyone else says who they are and confirms by mail. */
export async function WritingPage({ kind, page }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("assistance");
  const session = await findSession();
  const isReport = kind === "problem-report";
  const name = isReport ? "reportProblem" : "askAssistance";
  const title = t(isReport ? "form.reportTitle" : "form.askTitle");
  const scene = await requestScene(locale, page);
  return (
    <PublicPage
      title={title}
      trail={[{ label: t("title"), href: href(locale, "assistance") }]}
      alternates={alternates(name)}
    >
      <div className="wrap pb-16">
        <PageHeader title={title} lead={t(isReport ? "form.reportLead" : "form.askLead")} />
        <div className="measure space-y-8">
          {session?.door === "staff" ? (
            <Callout tone="warning" title={t("form.staff")}>
              <ButtonLink href={href(locale, "deskCounterRequest", {}, { kind })} variant="secondary">
                {t("form.staffLink")}
              </ButtonLink>
            </Callout>
          ) : (
            <>
              {session ? (
                <Callout>{t("form.signedIn", { name: nameOf(session) })}</Callout>
              ) : (
                <Callout title={t("form.signInTitle")}>
                  <p>{t("form.signInText")}</p>
                  <p className="pt-1">
                    <ButtonLink href={signInAddress({ returnTo: href(locale, name) })} variant="secondary" icon="user">
                      {t("form.signIn")}
                    </ButtonLink>
                  </p>
                </Callout>
              )}
              <RequestForm locale={locale} id={randomUUID()} kind={kind} scene={scene} isSignedIn={session !== null} />
            </>
          )}
        </div>
      </div>
    </PublicPage>
  );
}
